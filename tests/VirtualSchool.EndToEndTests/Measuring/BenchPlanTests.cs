using System.CommandLine;
using Shouldly;
using VirtualSchool.Host.Bench;
using Xunit;

namespace VirtualSchool.EndToEndTests.Measuring;

public sealed class BenchPlanTests
{
    private readonly Option<IReadOnlyList<int>> _children = new("--children") { CustomParser = BenchPlan.ReadSizes, AllowMultipleArgumentsPerToken = true };
    private readonly Option<IReadOnlyList<BenchCase>> _only = new("--only") { CustomParser = BenchPlan.ReadCases, AllowMultipleArgumentsPerToken = true };

    [Theory]
    [InlineData("--children", "84000,500")]
    [InlineData("--children", "84000", "500")]
    [InlineData("--children", "500,", "84000,500")]
    public void Children_WithCommasOrBlanks_AreEachSizeOnceSmallestFirst(params string[] words) => Parse(words).GetValue(_children).ShouldBe([500, 84_000]);

    [Fact]
    public void Only_KeepsTheLimitsAndTheOrderOfTheResults() =>
        Parse("--only", "board,roll").GetValue(_only).ShouldBe([BenchCase.String, BenchCase.Query, BenchCase.Roll, BenchCase.Board]);

    [Theory]
    [InlineData("--children", "many")]
    [InlineData("--children", "500;600")]
    [InlineData("--children", "8")]
    [InlineData("--only", "everything")]
    public void Words_NotUnderstood_AreNamedWithWhatIsTaken(string option, string typed)
    {
        var error = Parse(option, typed).Errors.ShouldHaveSingleItem().Message;
        error.ShouldContain(option);
        error.ShouldContain($"'{typed}'");
    }

    private ParseResult Parse(params string[] words) => new RootCommand { _children, _only }.Parse(words);
}
