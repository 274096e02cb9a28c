using Shouldly;
using VirtualSchool.Platform.Pages.Parts.Forms;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("27", "3", "2026")]
    [InlineData("27", "03", "2026")]
    [InlineData("27", "March", "2026")]
    [InlineData("27", "mar", "2026")]
    public void Read_WhatPeopleType_IsTheDate(string day, string month, string year) =>
        new TypedDate(day, month, year).Read("The date").ShouldBe((new DateOnly(2026, 3, 27), null));

    [Theory]
    [InlineData("", "3", "2026", "The date must include a day")]
    [InlineData("", "", "2026", "The date must include a day and a month")]
    [InlineData("31", "2", "2026", "The date must be a real date: February 2026 has 28 days")]
    [InlineData("27", "13", "2026", "The date must include a month from 1 to 12")]
    [InlineData("27", "ma", "2026", "The date must include a month from 1 to 12")]
    [InlineData("0", "3", "2026", "The date must include a day from 1 to 31")]
    [InlineData("27", "3", "26", "The date must include a year of four digits, such as 2026")]
    public void Read_WhatIsNotADate_SaysWhatToMend(string day, string month, string year, string sentence) =>
        new TypedDate(day, month, year).Read("The date").ShouldBe((null, sentence));
}
