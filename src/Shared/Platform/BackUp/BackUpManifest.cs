using System.Text.Json;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.BackUp;

/// <summary>What one back-up holds, so that a restored service can be proved to be the one that was backed up.</summary>
/// <param name="MadeAt">The moment whose records it holds, UTC.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Tables">Every table with its contents' sum.</param>
/// <param name="Files">Every file beside the list, with its hash.</param>
public sealed record BackUpManifest(DateTimeOffset MadeAt, string Program, IReadOnlyList<TableSum> Tables, IReadOnlyList<FileSum> Files)
{
    internal const string FileName = "contents.json";

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>How many rows all tables hold.</summary>
    public long Rows => Tables.Sum(t => t.Rows);

    internal static async Task<BackUpManifest> ReadAsync(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) throw new Refusal($"{folder} is not a back-up: it has no {FileName}. Name the folder that './run backup' made.");
        await using var file = File.OpenRead(path);
        try
        {
            return (await JsonSerializer.DeserializeAsync<BackUpManifest>(file, Layout, cancel))!;
        }
        catch (JsonException)
        {
            throw new Refusal($"{path} cannot be read, so this back-up cannot be trusted: use another one.");
        }
    }

    internal async Task WriteAsync(string folder, CancellationToken cancel)
    {
        await using var file = File.Create(Path.Combine(folder, FileName));
        await JsonSerializer.SerializeAsync(file, this, Layout, cancel);
    }
}

/// <summary>The contents of one table.</summary>
/// <param name="Name">With its schema.</param>
/// <param name="Rows">How many.</param>
/// <param name="Sum">The sum of the hashes of all rows, whatever their order.</param>
public sealed record TableSum(string Name, long Rows, string Sum);

/// <summary>The contents of one file.</summary>
/// <param name="Name">Relative to the back-up's folder.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record FileSum(string Name, long Bytes, string Sha256);
