using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>Which lines of the log somebody wants to read, newest first.</summary>
/// <param name="Size">How many.</param>
/// <param name="After">The id of the last line of the page before; null for the first page.</param>
internal sealed record LogAsk(int Size, long? After)
{
    public ChildId? Child { get; init; }

    public PersonId? Person { get; init; }

    /// <summary>A <see cref="LogKind"/>; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>The first day, in England.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in England.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The record that was changed, as <see cref="LogEntry.Record"/>.</summary>
    public string? Record { get; init; }

    /// <summary>True for lines that concern no child.</summary>
    public bool IsAboutNobody { get; init; }
}
