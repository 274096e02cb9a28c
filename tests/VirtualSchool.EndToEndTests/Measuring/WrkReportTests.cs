using Shouldly;
using VirtualSchool.Host.Bench;
using Xunit;

namespace VirtualSchool.EndToEndTests.Measuring;

public sealed class WrkReportTests
{
    private const string Said = """
        Running 5s test @ http://127.0.0.1:5100/children
          1 threads and 8 connections
          Thread Stats   Avg      Stdev     Max   +/- Stdev
            Latency     4.02ms    1.31ms  21.50ms   81.50%
            Req/Sec     2.00k   150.50     2.30k    62.00%
          Latency Distribution
             50%  950.00us
             75%    4.60ms
             90%    5.50ms
             99%    1.25s
          9987 requests in 5.01s, 232.10MB read
        Requests/sec:   1993.41
        Transfer/sec:     46.33MB
        """;

    [Fact]
    public void Parse_ReadsCountRateAndTimesInMilliseconds() =>
        WrkReport.Parse(Said).ShouldBe(new WrkReport(9987, 1993.41, 0.95, 1250));

    [Theory]
    [InlineData("  Non-2xx or 3xx responses: 12")]
    [InlineData("  Socket errors: connect 0, read 4, write 0, timeout 0")]
    public void Parse_WithBadAnswers_IsNothing(string line) => WrkReport.Parse($"{Said}\n{line}").ShouldBeNull();

    [Fact]
    public void Parse_OfTimeoutsAlone_StillCounts() =>
        WrkReport.Parse($"{Said}\n  Socket errors: connect 0, read 0, write 0, timeout 3").ShouldNotBeNull();

    [Fact]
    public void Parse_OfSomethingElse_IsNothing() => WrkReport.Parse("unable to connect to 127.0.0.1:5100 Connection refused").ShouldBeNull();
}
