using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>What one line of the log says, in words after the person's name.</summary>
internal sealed class Sentence(
    LogEntry entry, IReadOnlyDictionary<string, string> pages, IReadOnlyDictionary<string, RowWords> records, IReadOnlyList<LogValue> values, KnownFields fields, VisibleChildren? head)
{
    public string Words => entry.Kind switch
    {
        LogKind.Look => pages.GetValueOrDefault(entry.What) ?? (entry.Children.Length == 1 ? $"opened {entry.What} about {ILogWords.Child}" : $"opened {entry.What}"),
        LogKind.Refused => $"was refused: {LogWording.OfName(entry.What)}{(entry.Children.Length == 1 ? $", about {ILogWords.Child}" : "")}",
        LogKind.Change => ToHead ?? Changed(),
        LogKind.Disposal => $"disposed of {entry.Subject} about {(entry.Children.Length == 1 ? ILogWords.Child : $"{entry.Children.Length} children")}: {entry.What}",
        LogKind.Bulk => $"{char.ToLowerInvariant(entry.What[0])}{entry.What[1..]} at once ({entry.Subject?.Replace('_', ' ').Replace(".", ": ", StringComparison.Ordinal)})",
        _ => entry.What,
    };

    /// <summary>Why something closed was opened, for the head alone.</summary>
    public string? Why => head is not null ? values.FirstOrDefault(v => fields.Of(Type, v.Field).IsReason)?.After : null;

    private string Type => LogWording.TypeOf(entry.Subject ?? "");

    private string? ToHead => head is not null ? records.GetValueOrDefault(entry.Subject ?? "")?.ToHead : null;

    // What was written about a child whose record is sealed would name the child.
    private bool IsSealed => head is not null && entry.Children.Any(c => !head.Includes(new ChildId(c)));

    /// <summary>The fields that changed, in words, but for those that only the database needs, those of a row of which the words say all, and those of a sealed record.</summary>
    public IEnumerable<LineChange> Changes()
    {
        if (ToHead is not null || IsSealed) yield break;
        foreach (var value in values)
        {
            var field = fields.Of(Type, value.Field);
            if (field.IsShown) yield return new LineChange(field.IsRestricted ? "A restricted fact" : LogWording.OfName(value.Field), Shown(value.Field, value.Before, field), Shown(value.Field, value.After, field));
        }
    }

    private string Changed()
    {
        if (entry.Subject is not { } subject) return $"changed something ({LogWording.OfName(entry.What)})";
        var isRecord = entry.Record is null || subject == entry.Record;
        var type = LogWording.OfName(LogWording.TypeOf(subject));
        if (isRecord) return $"{Verb(subject)} {Of(records.GetValueOrDefault(subject)?.Words ?? type)}";
        var record = records.GetValueOrDefault(entry.Record!)?.Words ?? LogWording.OfName(LogWording.TypeOf(entry.Record!));
        return $"{Verb(subject)} {records.GetValueOrDefault(subject)?.Words ?? LogWording.One(type)} in {Of(record)}";
    }

    // "Amira’s PEP", but "the record of Hannah Reed, about Amira".
    private string Of(string record) =>
        entry.Children.Length != 1 ? record
        : record.StartsWith("the ", StringComparison.Ordinal) ? $"{record}, about {ILogWords.Child}"
        : $"{ILogWords.Child}’s {record}";

    private string Verb(string subject) =>
        values.Count == 0 || !fields.AreOfWholeRow(LogWording.TypeOf(subject), values) ? "changed"
        : values.All(v => v.Before is null) ? "added"
        : values.All(v => v.After is null) ? "removed"
        : "changed";

    private string? Shown(string name, string? stored, KnownField field) =>
        stored is null ? null
        : records.GetValueOrDefault(entry.Subject ?? "")?.Value is { } own ? LogWording.OfValue(own(name, stored))
        : field.IsRestricted ? "(restricted)"
        : field.IsWord ? LogWording.OfName(stored)
        : LogWording.OfValue(stored);
}
