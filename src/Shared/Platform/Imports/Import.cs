using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Imports;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>The files are being read.</summary>
    Reading,

    /// <summary>The preview is ready and waits for somebody to confirm it.</summary>
    Ready,

    /// <summary>Confirmed, and being applied.</summary>
    Confirmed,

    /// <summary>Applied, all of it.</summary>
    Done,

    /// <summary>Nothing could be read, or applying failed; nothing was changed.</summary>
    Refused,

    /// <summary>Given up by a person before it was applied.</summary>
    Dropped,
}

/// <summary>A staged import: files, answers, preview, and who confirmed it.</summary>
internal sealed class Import
{
    private Import() { }

    public Guid Id { get; private init; }
    public string Kind { get; private init; } = "";
    public ImportState State { get; private set; }
    public DateTimeOffset StagedAt { get; private init; }
    public string StagedBy { get; private init; } = "";
    public string FileNames { get; private init; } = "";
    [ValueUnlogged] public string Answers { get; private set; } = "{}";
    [ValueUnlogged] public string? Preview { get; private set; }
    public string? Fingerprint { get; private set; }
    public string? Words { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public static Import Stage(string kind, IEnumerable<string> files, string by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = kind,
        StagedAt = now,
        StagedBy = by,
        FileNames = string.Join(", ", files),
    };

    public IReadOnlyDictionary<string, string> AnswerMap() => JsonSerializer.Deserialize<Dictionary<string, string>>(Answers)!;

    public ImportPreview? PreviewShown() => Preview is null ? null : JsonSerializer.Deserialize<ImportPreview>(Preview, Json.Options);

    public void Answer(IReadOnlyDictionary<string, string> answers)
    {
        if (State != ImportState.Ready) throw new Refusal("These answers came too late: the import is no longer waiting. Look at it again.");
        var all = AnswerMap().Concat(answers).GroupBy(a => a.Key).ToDictionary(a => a.Key, a => a.Last().Value);
        (Answers, State) = (JsonSerializer.Serialize(all), ImportState.Reading);
    }

    public void Show(ImportPlan plan, string? words)
    {
        (Preview, Fingerprint) = (JsonSerializer.Serialize(plan.ToPreview(), Json.Options), plan.Fingerprint());
        (State, Words) = (ImportState.Ready, words);
    }

    public void Confirm(string by, DateTimeOffset now)
    {
        if (State is ImportState.Confirmed or ImportState.Done) throw new Refusal($"{ConfirmedBy} has confirmed this import already. It is applied once only.");
        if (State != ImportState.Ready) throw new Refusal("This import is not ready to be confirmed. Look at it again.");
        if (PreviewShown()!.NeedsAnswers(AnswerMap())) throw new Refusal("Answer the questions first, then look at the changes and confirm.");
        (State, ConfirmedBy, ConfirmedAt) = (ImportState.Confirmed, by, now);
    }

    public void Finish(string words, DateTimeOffset now) => (State, Words, EndedAt) = (ImportState.Done, words, now);

    public void Refuse(string words, DateTimeOffset now) => (State, Words, EndedAt) = (ImportState.Refused, words, now);

    public void Drop(DateTimeOffset now)
    {
        if (State is not (ImportState.Ready or ImportState.Reading)) throw new Refusal("This import can no longer be dropped.");
        (State, EndedAt) = (ImportState.Dropped, now);
    }
}

/// <summary>One file of an import, kept so that the plan can be made again when it is confirmed.</summary>
[Unlogged("the bytes of a file; that it was staged is logged")]
internal sealed class ImportFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ImportId { get; init; }
    public int Position { get; init; }
    public required string Name { get; init; }
    public required byte[] Bytes { get; init; }
}

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> table)
    {
        table.ToTable("import");
        table.Property(i => i.Answers).HasColumnType("jsonb");
        table.HasIndex(i => i.State).HasFilter("state in ('Reading', 'Confirmed')");
    }
}

internal sealed class ImportFileMapping : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> table)
    {
        table.ToTable("import_file");
        table.HasOne<Import>().WithMany().HasForeignKey(f => f.ImportId);
    }
}

internal static class Json
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
}
