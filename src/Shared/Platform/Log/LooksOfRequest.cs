using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Log;

/// <summary>The children that one request shows: one page is one look, however many messages it sends.</summary>
public sealed class LooksOfRequest(ICurrentPerson me, TimeProvider clock, LookLog log)
{
    private readonly HashSet<Guid> _seen = [];
    private readonly List<LogEntry> _apart = [];
    private bool _always;

    /// <summary>True once the request has shown a child.</summary>
    public bool ShowedChildren { get; private set; }

    /// <summary>Logs the look at this page even when it shows no child: reading the log is itself told in the log.</summary>
    public void LogAlways() => _always = true;

    /// <summary>Notes a line about signing in or out. It is written with the request's looks, whatever the request is refused.</summary>
    /// <param name="line">Who and what.</param>
    /// <returns>By which the line can be taken back before the request ends.</returns>
    public Guid Note(SignInLine line)
    {
        var entry = new LogEntry(Guid.CreateVersion7(), clock.GetUtcNow(), line.Person.Value, line.Name, line.Roles.InWords(), LogKind.SignIn, line.Words, null, null, [], null);
        _apart.Add(entry);
        return entry.Key;
    }

    /// <summary>Takes back a line that is not so after all.</summary>
    public void TakeBack(Guid line) => _apart.RemoveAll(e => e.Key == line);

    internal void Saw(ChildId child) => _seen.Add(child.Value);

    internal void Saw(IEnumerable<ChildId> children)
    {
        foreach (var child in children) _seen.Add(child.Value);
    }

    internal void SawNobody() => _seen.Clear();

    internal void Refused(string what, ChildId? child) => _apart.Add(Line(LogKind.Refused, what, child is { } c ? [c.Value] : []));

    /// <summary>Writes this request's look, and what it was refused, and waits until they are committed.</summary>
    /// <param name="page">The page as an address that names nobody.</param>
    /// <exception cref="LogUnavailable">The log cannot be written, so the page may not be shown.</exception>
    public async Task WriteAsync(string page, CancellationToken cancel)
    {
        var lines = _apart.ToList();
        if (_seen.Count > 0 || _always) lines.Add(Line(LogKind.Look, page, [.. _seen]));
        ShowedChildren |= _seen.Count > 0;
        _apart.Clear();
        _seen.Clear();
        _always = false;
        if (lines.Count > 0) await log.WriteAsync(lines, cancel);
    }

    private LogEntry Line(string kind, string what, Guid[] children) =>
        new(Guid.CreateVersion7(), clock.GetUtcNow(), me.Id.Value, me.Name, me.RolesInWords(), kind, what, null, null, children, null);
}

/// <summary>Somebody signing in or out, or trying to.</summary>
/// <param name="Person">Whose account it is; a visitor when it is nobody's.</param>
/// <param name="Name">Who is said to have done it.</param>
/// <param name="Roles">What they are; empty when it is not sure that it was they.</param>
/// <param name="Words">What they did, as it follows the name: "signed in with a password".</param>
public sealed record SignInLine(PersonId Person, string Name, IReadOnlySet<Role> Roles, string Words);

/// <summary>The log cannot be written, so nothing may be shown.</summary>
public sealed class LogUnavailable(Exception because) : Exception("The log cannot be written.", because);
