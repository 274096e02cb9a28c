using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Log.Sealing;

/// <summary>Finds this installation's key: where the setting Log:KeyFile says, else in the data folder.</summary>
internal static class KeyOfLog
{
    public static LogKey Open(IServiceProvider services) => LogKey.Open(PathOf(services), IdInUse(services.GetRequiredService<NpgsqlDataSource>()));

    private static string PathOf(IServiceProvider services) =>
        services.GetService<IConfiguration>()?["Log:KeyFile"] is { Length: > 0 } set ? set : Path.Combine(services.GetRequiredService<DataFolder>().Private("keys"), "log.key");

    private static string? IdInUse(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        using var there = new NpgsqlCommand("select to_regclass('platform.log_block') is not null", connection);
        if (!(bool)there.ExecuteScalar()!) return null;
        using var last = new NpgsqlCommand("select key_id from platform.log_block order by number desc limit 1", connection);
        return last.ExecuteScalar() as string;
    }
}
