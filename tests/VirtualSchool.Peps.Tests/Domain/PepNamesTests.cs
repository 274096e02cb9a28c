using Shouldly;
using VirtualSchool.Peps.Domain.Plans;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class PepNamesTests
{
    [Theory]
    [InlineData(412, "P26-0412")]
    [InlineData(84000, "P26-84000")]
    public void Reference_IsTheYearAndANumber(long number, string reference) =>
        PepReference.Of(new DateOnly(2026, 11, 2), number).ShouldBe(reference);

    [Theory]
    [InlineData(" p26-0412 ", "P26-0412")]
    [InlineData("P26-12", null)]
    [InlineData("../P26-0412", null)]
    [InlineData(null, null)]
    public void Reference_IsReadAsPeopleTypeIt(string? typed, string? reference) => PepReference.Read(typed).ShouldBe(reference);

    [Theory]
    [InlineData("2026-1", "autumn 2026")]
    [InlineData("2026-2", "spring 2027")]
    [InlineData("2026-3", "summer 2027")]
    public void Term_IsSaidAsPeopleSayIt(string key, string name) => PepTerm.Parse(key).Name.ShouldBe(name);

    [Theory]
    [InlineData("2026-4")]
    [InlineData("spring")]
    [InlineData("20262-")]
    public void Term_ThatIsNone_IsNotRead(string key) => PepTerm.TryParse(key).ShouldBeNull();
}
