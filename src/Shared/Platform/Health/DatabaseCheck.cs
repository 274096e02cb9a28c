using Npgsql;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>Whether the migrated database answers.</summary>
internal sealed class DatabaseCheck(NpgsqlDataSource source) : IHealthCheck
{
    public string Name => "Database";

    public bool IsNeeded => true;

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        try
        {
            await using var command = source.CreateCommand("select count(*) from platform.setting");
            await command.ExecuteScalarAsync(cancel);
            return new(Name, Tone.Good, "It answers.");
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            return new(Name, Tone.Bad, "It cannot be reached.", "See that PostgreSQL runs and that the connection string is right; the service’s own log says what it answered.");
        }
    }
}
