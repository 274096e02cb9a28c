using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using Xunit;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>How many letters somebody can have sent to colleagues who did not ask for them.</summary>
public sealed class ColleagueLettersTests
{
    private readonly TestClock _clock = new();
    private readonly ColleagueLetters _letters;

    public ColleagueLettersTests() => _letters = new ColleagueLetters(_clock);

    [Fact]
    public async Task Letters_OfOneSender_AreSixtyAnHour()
    {
        await SendAsync("office", [.. Enumerable.Range(1, 60).Select(n => $"colleague{n}")]);
        (await Should.ThrowAsync<Refusal>(() => SendAsync("office", "one-more"))).Message.ShouldContain("60 letters an hour");
        await SendAsync("somebody else", "one-more");
        _clock.Pass(TimeSpan.FromHours(1));
        await SendAsync("office", "one-more");
    }

    [Fact]
    public async Task Letters_ToOneColleague_AreTenAnHour_AndWhatIsRefusedCountsForNobody()
    {
        for (var i = 0; i < 10; i++) await SendAsync("office", "dev");
        (await Should.ThrowAsync<Refusal>(() => SendAsync("office", "eve", "dev"))).Message.ShouldStartWith("dev has had 10 letters from you in the last hour. Wait an hour");
        for (var i = 0; i < 10; i++) await SendAsync("office", "eve");
    }

    [Fact]
    public async Task Letters_ThatWereRefused_AreTakenBack()
    {
        for (var i = 0; i < 11; i++) await Should.ThrowAsync<Refusal>(() => _letters.SendAsync("office", ["dev"], () => throw new Refusal("It is full.")));
        await SendAsync("office", "dev");
    }

    private Task SendAsync(string sender, params string[] to) => _letters.SendAsync(sender, to, () => Task.CompletedTask);
}
