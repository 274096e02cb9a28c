using System.Collections.Concurrent;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Access.Standing;

/// <summary>
/// Keeps in memory where each person stands, so that a check costs no query. What was read is good for as long as nobody has
/// committed a change of people or sight: the version is read before the rows, so a commit in between makes them old, never wrong.
/// </summary>
internal sealed class Standings(IChangeSignal changes, IStandingSource source)
{
    private readonly ConcurrentDictionary<PersonId, Kept> _kept = new();

    /// <summary>Where the person stands now; null for somebody unknown.</summary>
    public ValueTask<PersonStanding?> OfAsync(PersonId person, CancellationToken cancel)
    {
        var version = changes.Version(AccessDbContext.Schema);
        var kept = _kept.AddOrUpdate(
            person,
            static (id, now) => now.Self.Read(id, now.Version),
            static (id, old, now) => old.IsGoodAt(now.Version) ? old : now.Self.Read(id, now.Version),
            (Self: this, Version: version));
        var reading = kept.Reading.Value;
        return reading.IsCompletedSuccessfully ? new(reading.Result) : new(reading.WaitAsync(cancel));
    }

    private Kept Read(PersonId person, long version) => new(version, new(() => Task.Run(() => source.ReadAsync(person))));

    private sealed record Kept(long Version, Lazy<Task<PersonStanding?>> Reading)
    {
        public bool IsGoodAt(long version) => Version >= version && !(Reading.IsValueCreated && Reading.Value.IsFaulted);
    }
}

/// <summary>Reads where a person stands from what has been committed.</summary>
internal interface IStandingSource
{
    Task<PersonStanding?> ReadAsync(PersonId person);
}
