using Shouldly;
using VirtualSchool.Host.Bench;
using Xunit;

namespace VirtualSchool.EndToEndTests.Measuring;

public sealed class BenchResultsTests
{
    private readonly BenchResults _results = new();

    [Fact]
    public void OfQuery_ComparesWindowsOfOneRoundAndTakesTheMiddle()
    {
        Add(BenchCase.Query, 500, perSecond: [1000, 2000, 4000]);
        Add(BenchCase.Roll, 500, perSecond: [300, 400, 1600]);
        _results.OfQuery(BenchCase.Roll, 500).ShouldBe(0.3);
    }

    [Fact]
    public void OfQuery_OfAnotherSize_IsNotTaken()
    {
        Add(BenchCase.Query, 500, perSecond: [1000]);
        Add(BenchCase.Roll, 84_000, perSecond: [300]);
        _results.OfQuery(BenchCase.Roll, 84_000).ShouldBeNull();
    }

    [Fact]
    public void TimesAsLong_ComparesWithTheSmallestSize()
    {
        Add(BenchCase.Board, 500, p50: [2, 2, 2]);
        Add(BenchCase.Board, 84_000, p50: [3, 2, 9]);
        _results.TimesAsLong(BenchCase.Board, 84_000, smallest: 500).ShouldBe(1.5);
        _results.TimesAsLong(BenchCase.Board, 500, smallest: 500).ShouldBeNull();
    }

    [Theory]
    [InlineData(new double[] { 3, 1, 2 }, 2)]
    [InlineData(new double[] { 4, 1, 2, 3 }, 2)]
    [InlineData(new double[] { 7 }, 7)]
    public void Median_IsTheMiddleOne(double[] figures, double middle) => BenchResults.Median(figures).ShouldBe(middle);

    private void Add(BenchCase asked, int children, double[]? perSecond = null, double[]? p50 = null)
    {
        foreach (var figure in perSecond ?? p50!)
            _results.Add(asked, children, new(new(1, perSecond is null ? 1 : figure, p50 is null ? 1 : figure, 1), 0, 0));
    }
}
