using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace VirtualSchool.Platform.Imports;

/// <summary>What an import would do to the records as they are now, and the means to do it.</summary>
public abstract class ImportPlan
{
    /// <summary>What was read, in numbers.</summary>
    public required IReadOnlyList<ImportCount> Counts { get; init; }

    /// <summary>What is wrong, by file and row.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>Every change, one by one; empty when the files hold nothing new.</summary>
    public required IReadOnlyList<ImportChange> Changes { get; init; }

    /// <summary>What must be answered first; empty when nothing.</summary>
    public IReadOnlyList<ImportQuestion> Questions { get; init; } = [];

    /// <summary>Makes the changes, inside the running command.</summary>
    public abstract Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel);

    /// <summary>Equal for two plans that would change the same; tells whether the records have moved since the preview.</summary>
    public string Fingerprint() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Changes))));

    internal ImportPreview ToPreview() => new(Counts, Problems, Changes, Questions);
}

/// <summary>What is shown before anything changes.</summary>
public sealed record ImportPreview(
    IReadOnlyList<ImportCount> Counts, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportChange> Changes, IReadOnlyList<ImportQuestion> Questions)
{
    /// <summary>True when a question that must be answered is open.</summary>
    public bool NeedsAnswers(IReadOnlyDictionary<string, string> answers) => Questions.Any(q => q.Required && !answers.ContainsKey(q.Key));
}
