using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Demonstration;

/// <summary>Writes looks into a demonstration's log that nobody had, inside the command that fills it.</summary>
public sealed class InventedLooks(ChangeRecorder recorder, IDemonstrationMode mode)
{
    /// <summary>Adds one look.</summary>
    /// <param name="by">Who looked.</param>
    /// <param name="as">As what.</param>
    /// <param name="at">When.</param>
    /// <param name="page">The page's address.</param>
    /// <param name="child">The child shown.</param>
    /// <exception cref="InvalidOperationException">The database is no demonstration: there the log tells only what happened.</exception>
    public void Add(KnownPerson by, Role @as, DateTimeOffset at, string page, ChildId child)
    {
        if (!mode.IsOn) throw new InvalidOperationException("Looks are invented in a demonstration alone.");
        recorder.Invent(new LogEntry(Guid.CreateVersion7(), at, by.Id.Value, by.Name, @as.ToString(), LogKind.Look, page, null, null, [child.Value], null));
    }
}
