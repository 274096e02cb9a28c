using Npgsql;

namespace VirtualSchool.Platform.Settings;

/// <summary>What only the program that makes a demonstration database may do; <see cref="IDemonstrationMode"/> is for everybody else.</summary>
public static class DemonstrationMark
{
    /// <summary>Marks a migrated database as a demonstration, for good.</summary>
    public static Task SetAsync(NpgsqlDataSource source, CancellationToken cancel) => DemonstrationMode.SetAsync(source, cancel);

    /// <summary>True when the database is in use and is not a demonstration, so that nothing in it may be thrown away.</summary>
    public static async Task<bool> IsRefusedAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var inUse = source.CreateCommand("select to_regclass('platform.setting') is not null");
        return (bool)(await inUse.ExecuteScalarAsync(cancel))! && !new DemonstrationMode(source).IsOn;
    }
}
