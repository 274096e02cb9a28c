using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Log;

/// <summary>Sees each change that a command makes, field by field, and writes it to the log in the same transaction.</summary>
public sealed class ChangeRecorder(ICurrentPerson me, Acting acting, MessageScope scope, LogWriter log, TimeProvider clock)
{
    private readonly List<LogEntry> _entries = [];
    private readonly List<LogValue> _values = [];

    /// <summary>Notes what the context is about to save.</summary>
    internal void Observe(DbContext context)
    {
        var tracked = new TrackedRows(context);
        foreach (var entry in context.ChangeTracker.Entries()) Observe(entry, tracked);
    }

    /// <summary>Adds a line that no context knows of, such as a bulk copy.</summary>
    internal void Add(string kind, string what, string subject, IEnumerable<ChildId> children) =>
        _entries.Add(Line(Guid.CreateVersion7(), kind, what, subject, null, [.. children.Select(c => c.Value)], null));

    /// <summary>Adds a look that nobody had, for a demonstration.</summary>
    internal void Invent(LogEntry look) => _entries.Add(look);

    /// <summary>Forgets what was noted: the transaction was undone.</summary>
    internal void Forget()
    {
        _entries.Clear();
        _values.Clear();
    }

    /// <summary>Writes the lines and tells other processes which schemas changed.</summary>
    internal async Task WriteAsync(NpgsqlConnection connection, IReadOnlyCollection<string> schemas, ChangeSignal signal, CancellationToken cancel)
    {
        if (schemas.Count > 0 || _entries.Count > 0)
            await log.WriteAsync(connection, _entries, _values, $"{signal.Origin}:{string.Join(',', schemas)}", cancel);
        Forget();
    }

    private void Observe(EntityEntry entry, TrackedRows tracked)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) return;
        var facts = EntityFacts.Of(entry.Metadata);
        if (!facts.IsLogged) return;
        var key = Guid.CreateVersion7();
        var values = facts.Changes(entry, key).ToList();
        if (values.Count == 0) return;
        _values.AddRange(values);
        Guid[] children = (facts.Child(entry, tracked) ?? scope.Child) is { } child ? [child.Value] : [];
        _entries.Add(Line(key, LogKind.Change, scope.Outermost, facts.Subject(entry), facts.Record(entry, tracked), children, Commitments.Of(values)));
    }

    private LogEntry Line(Guid key, string kind, string what, string? subject, string? record, Guid[] children, byte[]? commitment) =>
        acting.Shown is { } shown && !me.IsSignedIn && !me.IsSystem
            ? new(key, clock.GetUtcNow(), shown.Id.Value, shown.Name, shown.Roles.InWords(), kind, what, subject, record, children, commitment)
            : new(key, clock.GetUtcNow(), me.Id.Value, me.Name, me.RolesInWords(), kind, what, subject, record, children, commitment);
}
