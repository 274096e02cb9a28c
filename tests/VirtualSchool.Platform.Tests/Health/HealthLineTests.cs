using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Health;
using VirtualSchool.Platform.Pages.Parts;
using Xunit;

namespace VirtualSchool.Platform.Tests.Health;

public sealed class HealthLineTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 3, 10, 42, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(40, Tone.Good, false)]
    [InlineData(4.9, Tone.Soon, true)]
    [InlineData(0.2, Tone.Bad, true)]
    public void Disk_WithLittleRoom_SaysWhatToDo(double free, Tone tone, bool toDo)
    {
        var line = new DiskCheck(null!).Of(free);

        (line.Tone, line.ToDo is not null).ShouldBe((tone, toDo));
    }

    [Theory]
    [InlineData(0, -1, Tone.Good, "as the database says")]
    [InlineData(29, -1, Tone.Good, "as the database says")]
    [InlineData(-95, -1, Tone.Bad, "95 seconds apart")]
    [InlineData(0, 120, Tone.Bad, "the clock was set back")]
    public void Clock_ThatCannotBeRight_IsToldWithWhy(int databaseIsAhead, int sealIsAhead, Tone tone, string words)
    {
        var line = new ClockCheck(null!, null!, TimeProvider.System).Of(Now, Now.AddSeconds(databaseIsAhead), Now.AddSeconds(sealIsAhead));

        line.Tone.ShouldBe(tone);
        line.Words.ShouldContain(words);
    }

    [Fact]
    public async Task Database_ThatCannotBeReached_IsBad_AndTheServiceIsNotReady()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Timeout=1;Username=nobody");
        var book = new HealthBook([new DatabaseCheck(nowhere), new DiskCheck(new(Path.GetTempPath()))], NullLogger<HealthBook>.Instance);

        var lines = await book.NowAsync(CancellationToken.None);

        lines.Count.ShouldBe(2);
        lines[0].Words.ShouldBe("It cannot be reached.");
        book.IsReady(lines).ShouldBeFalse();
        book.IsReady(lines.Skip(1)).ShouldBeTrue();
    }
}
