using Npgsql;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>Whether the machine's clock can be right: it agrees with the database's, and does not stand before what has happened.</summary>
internal sealed class ClockCheck(NpgsqlDataSource source, SealStates seals, TimeProvider clock) : IHealthCheck
{
    // RFC 6238, 5.2: a code of an authenticator app holds for 30 seconds.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    public string Name => "Clock";

    public async Task<HealthLine> LookAsync(CancellationToken cancel)
    {
        await using var command = source.CreateCommand("select clock_timestamp()");
        var database = new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync(cancel))!);
        return Of(clock.GetUtcNow(), database, (await seals.NowAsync(cancel)).To);
    }

    internal HealthLine Of(DateTimeOffset now, DateTimeOffset database, DateTimeOffset? lastSeal)
    {
        if (lastSeal > now + Most) return new(Name, Tone.Bad, $"It is {HouseTime.Moment(now)} here, and the log was sealed at {HouseTime.Moment(lastSeal.Value)}: the clock was set back.", ToDo);
        var apart = (now - database).Duration();
        return apart > Most
            ? new(Name, Tone.Bad, $"This machine’s clock and the database’s are {apart.TotalSeconds:0} seconds apart.", ToDo)
            : new(Name, Tone.Good, $"{HouseTime.Moment(now)}, as the database says.");
    }

    private const string ToDo = "Let both machines keep their time by NTP: codes for signing in hold for half a minute, and deadlines count by it.";
}
