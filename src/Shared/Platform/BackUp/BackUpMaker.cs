using System.Data;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Makes a back-up while the service runs or does not: the database and the keys of one moment in a folder of their own.</summary>
/// <param name="connectionString">The database.</param>
/// <param name="data">The installation's folder.</param>
/// <param name="binaries">Where PostgreSQL's programs are; null to look on PATH and where Debian puts them.</param>
public sealed class BackUpMaker(string connectionString, DataFolder data, string? binaries)
{
    /// <summary>The folder, inside a back-up and inside the data folder, of the keys that lie outside the database.</summary>
    internal const string Keys = "keys";

    /// <summary>Makes it whole, or leaves nothing.</summary>
    /// <param name="to">A folder that does not exist yet; only its owner will be able to read it.</param>
    /// <param name="clock">Tells when it was made.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="Refusal">The folder exists, or PostgreSQL's programs could not do their part.</exception>
    public async Task<BackUpManifest> MakeAsync(string to, TimeProvider clock, CancellationToken cancel)
    {
        var target = Path.GetFullPath(to);
        if (Path.Exists(target)) throw new Refusal($"{target} exists already. A back-up goes into a folder of its own: name another.");
        var draft = MakeDraft(target);
        try
        {
            var manifest = await FillAsync(draft, clock, cancel);
            Directory.Move(draft, target);
            return manifest;
        }
        catch
        {
            Directory.Delete(draft, recursive: true);
            throw;
        }
    }

    private static string MakeDraft(string target)
    {
        var draft = $"{target}.part";
        if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        Directory.CreateDirectory(Path.GetDirectoryName(draft)!);
        return new DataFolder(Path.GetDirectoryName(draft)!).Private(Path.GetFileName(draft));
    }

    private async Task<BackUpManifest> FillAsync(string draft, TimeProvider clock, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(cancel);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", connection);
        var snapshot = (string)(await export.ExecuteScalarAsync(cancel))!;
        var madeAt = clock.GetUtcNow();
        await DumpPrograms.Find(binaries).DumpAsync(connectionString, snapshot, Path.Combine(draft, DumpPrograms.FileName), cancel);
        CopyKeys(draft);
        var manifest = new BackUpManifest(madeAt, AppVersion.Number, await TableSums.OfAsync(connection, cancel), await FileSums.OfAsync(draft, cancel));
        await manifest.WriteAsync(draft, cancel);
        return manifest;
    }

    private void CopyKeys(string draft)
    {
        var from = Path.Combine(data.Root, Keys);
        if (!Directory.Exists(from)) return;
        var into = new DataFolder(draft).Private(Keys);
        foreach (var key in Directory.GetFiles(from)) File.Copy(key, Path.Combine(into, Path.GetFileName(key)));
    }
}
