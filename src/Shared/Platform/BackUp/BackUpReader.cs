using System.Globalization;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.BackUp;

/// <summary>Puts a back-up back.</summary>
/// <param name="folder">What <see cref="BackUpMaker"/> made.</param>
/// <param name="binaries">Where PostgreSQL's programs are; null to look on PATH and where Debian puts them.</param>
public sealed class BackUpReader(string folder, string? binaries)
{
    /// <summary>Reads what it holds and makes sure that it is whole.</summary>
    /// <exception cref="Refusal">It is not a back-up, or a file of it is missing or altered.</exception>
    public async Task<BackUpManifest> ReadAsync(CancellationToken cancel)
    {
        var manifest = await BackUpManifest.ReadAsync(folder, cancel);
        await FileSums.RequireAsync(folder, manifest.Files, cancel);
        return manifest;
    }

    /// <summary>Fills an empty database, and makes sure that every table holds what it held then.</summary>
    /// <exception cref="Refusal">It could not be filled, or a table differs.</exception>
    public async Task FillAsync(string connectionString, BackUpManifest manifest, CancellationToken cancel)
    {
        await DumpPrograms.Find(binaries).RestoreAsync(connectionString, Path.Combine(folder, DumpPrograms.FileName), cancel);
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(cancel);
        var restored = await TableSums.OfAsync(connection, cancel);
        if (manifest.Tables.Except(restored).Concat(restored.Except(manifest.Tables)).FirstOrDefault() is { } differs)
            throw new Refusal($"The table {differs.Name} came back otherwise than it was backed up, so nothing has been changed: use another back-up.");
    }

    /// <summary>Puts the keys into the installation's folder. Other keys that are there are kept beside them, under the moment's name.</summary>
    /// <returns>What undoes it.</returns>
    public Action PutKeysBack(DataFolder data, DateTimeOffset now)
    {
        var from = Path.Combine(folder, BackUpMaker.Keys);
        if (!Directory.Exists(from)) return () => { };
        var into = Path.Combine(data.Root, BackUpMaker.Keys);
        var aside = string.Create(CultureInfo.InvariantCulture, $"{into}-before-{now.UtcDateTime:yyyyMMddHHmmss}");
        if (Directory.Exists(into)) Directory.Move(into, aside);
        data.Private(BackUpMaker.Keys);
        foreach (var key in Directory.GetFiles(from)) File.Copy(key, Path.Combine(into, Path.GetFileName(key)));
        return () =>
        {
            Directory.Delete(into, recursive: true);
            if (Directory.Exists(aside)) Directory.Move(aside, into);
        };
    }
}
