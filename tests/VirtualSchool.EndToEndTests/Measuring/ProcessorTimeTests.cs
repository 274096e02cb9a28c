using Shouldly;
using VirtualSchool.Host.Bench;
using Xunit;

namespace VirtualSchool.EndToEndTests.Measuring;

public sealed class ProcessorTimeTests
{
    private const int Nobody = int.MaxValue;

    [Fact]
    public void Of_ThisProcess_GrowsWithWork()
    {
        var before = ProcessorTime.Of(Environment.ProcessId, server: Nobody);
        var own = Environment.CpuUsage.TotalTime;
        var words = "";
        while (Environment.CpuUsage.TotalTime - own < TimeSpan.FromMilliseconds(200))
            words = string.Join(' ', Enumerable.Range(0, 1000));
        var used = ProcessorTime.Of(Environment.ProcessId, server: Nobody) - before;
        words.ShouldNotBeEmpty();
        used.Program.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(100));
        used.Whole.ShouldBe(used.Program);
    }
}
