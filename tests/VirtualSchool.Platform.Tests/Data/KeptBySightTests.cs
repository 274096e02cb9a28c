using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using Xunit;

namespace VirtualSchool.Platform.Tests.Data;

public sealed class KeptBySightTests
{
    private readonly KeptBySight<string, int> _kept = new();
    private int _reads;

    [Fact]
    public async Task Get_AskedTheSameTwice_ReadsOnce()
    {
        (await AskAsync(VisibleChildren.All, "late", 1)).ShouldBe(1);
        (await AskAsync(VisibleChildren.All, "late", 1)).ShouldBe(1);
    }

    [Fact]
    public async Task Get_AfterACommit_ReadsAnew()
    {
        await AskAsync(VisibleChildren.All, "late", 1);
        (await AskAsync(VisibleChildren.All, "late", 2)).ShouldBe(2);
    }

    [Fact]
    public async Task Get_WithAnotherSight_NeverShowsWhatTheFirstSaw()
    {
        var child = new ChildId(Guid.CreateVersion7());
        await AskAsync(VisibleChildren.Only([child]), "late", 1);
        (await AskAsync(VisibleChildren.Only([child]), "late", 1)).ShouldBe(2);
        (await AskAsync(VisibleChildren.All, "late", 1)).ShouldBe(3);
    }

    [Fact]
    public async Task Get_OfManyDifferentAsks_ForgetsRatherThanGrows()
    {
        for (var ask = 0; ask < 1000; ask++)
            await AskAsync(VisibleChildren.All, $"{ask}", 1);
        (await AskAsync(VisibleChildren.All, "0", 1)).ShouldBe(1001);
    }

    private ValueTask<int> AskAsync(VisibleChildren sight, string ask, long version) => _kept.GetAsync(sight, ask, version, () => Task.FromResult(++_reads));
}
