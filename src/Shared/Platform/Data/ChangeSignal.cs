using System.Collections.Concurrent;

namespace VirtualSchool.Platform.Data;

/// <summary>
/// Counts commits by schema, whichever process made them, so that a cache knows that it is old without asking the database.
/// </summary>
public interface IChangeSignal
{
    /// <summary>A number that goes up whenever a change in the schema is committed. Starts anew with the process.</summary>
    long Version(string schema);
}

/// <summary>The counters; raised at commit in this process, and by <see cref="ChangeListener"/> for other processes.</summary>
public sealed class ChangeSignal : IChangeSignal
{
    private readonly ConcurrentDictionary<string, long> _versions = new();

    /// <summary>Names this process in notices, so that it does not hear itself.</summary>
    internal string Origin { get; } = Guid.NewGuid().ToString("N")[..12];

    public long Version(string schema) => _versions.GetValueOrDefault(schema) + _versions.GetValueOrDefault("*");

    /// <summary>Raises the counters of these schemas; "*" raises all.</summary>
    internal void Raise(IEnumerable<string> schemas)
    {
        foreach (var schema in schemas) _versions.AddOrUpdate(schema, 1, (_, v) => v + 1);
    }
}
