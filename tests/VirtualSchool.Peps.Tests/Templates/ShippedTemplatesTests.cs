using System.Text.RegularExpressions;
using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed partial class ShippedTemplatesTests
{
    private const string Shared = "people care health school attend send";
    private const string Middle = "needs voice carer parent review targets enrich";
    private const string End = "move neet meeting mysummary docs vs";

    /// <summary>Abbreviations that everybody in school reads without help.</summary>
    private static readonly string[] Familiar = ["UK", "PE", "SEN", "SDQ", "ISA"];

    [Theory]
    [InlineData("ey-2026", $"{Shared} eylearn {Middle} {End}")]
    [InlineData("primary-2026", $"{Shared} prlearn {Middle} future {End}")]
    [InlineData("secondary-2026", $"{Shared} selearn {Middle} future {End}")]
    [InlineData("post16-2026", $"{Shared} p16learn {Middle} future {End}")]
    public void Load_EachPhase_HasItsSectionsInOrder(string key, string sections) =>
        string.Join(' ', Given.Template(key).Sections.Select(section => section.Key)).ShouldBe(sections);

    [Fact]
    public void Load_ShippedFiles_ContradictThemselvesNowhere()
    {
        Given.Library.Templates.Count.ShouldBe(4);
        Given.Library.Templates.SelectMany(template => TemplateProblems.In(template, Given.Library.Templates)).ShouldBeEmpty();
    }

    [Fact]
    public void Keys_SameQuestionInTwoPhases_IsTheSameQuestion()
    {
        foreach (var same in Questions.Where(question => question.ChoicesFrom is null).GroupBy(question => question.Key))
            same.Select(question => (question.Label, question.Type)).Distinct().Count().ShouldBe(1, same.Key);
    }

    [Theory]
    [InlineData(-2, "ey-2026")]
    [InlineData(0, "ey-2026")]
    [InlineData(1, "primary-2026")]
    [InlineData(6, "primary-2026")]
    [InlineData(7, "secondary-2026")]
    [InlineData(11, "secondary-2026")]
    [InlineData(12, "post16-2026")]
    [InlineData(13, "post16-2026")]
    [InlineData(14, null)]
    [InlineData(-3, null)]
    public void For_YearGroup_GivesItsPlan(int year, string? key)
    {
        Given.Library.For(year, new(2026, 11, 2))?.Key.ShouldBe(key);
        Given.Library.For(year, new(2022, 11, 2))?.Key.ShouldBe(key);
    }

    [Fact]
    public void For_WhenANewVersionComesIntoForce_OldDaysKeepTheOld()
    {
        var old = Given.Template("primary-2026");
        var library = new TemplateLibrary([old with { Key = "primary-2027", EffectiveFrom = new(2027, 9, 1) }, old], [], []);

        library.For(3, new(2027, 8, 31))!.Key.ShouldBe("primary-2026");
        library.For(3, new(2027, 9, 1))!.Key.ShouldBe("primary-2027");
    }

    [Fact]
    public void Needs_EarlyYears_AreTheSevenThatFit() =>
        Given.Template("ey-2026").Question("target.need")!.Choices.Select(choice => choice.Key)
            .ShouldBe(["LIT", "NUM", "SLCN", "REG", "REL", "SENS", "TRN"]);

    [Fact]
    public void Needs_FindingAPlace_IsOfferedAfterSixteenOnly() =>
        Given.Library.Templates.Where(template => template.Question("target.need")!.Choices.Any(choice => choice.Key == "EET"))
            .ShouldHaveSingleItem().Key.ShouldBe("post16-2026");

    [Fact]
    public void Strands_ThatNoChildCanBeBought_AreKnownWithTheReasonAndNotOffered()
    {
        var hidden = Given.Library.Strands.Where(strand => !strand.Offered).ToList();

        hidden.Select(strand => strand.Key).ShouldBe(
            ["learning-styles", "performance-pay", "reducing-class-size", "repeating-a-year", "school-uniform",
                "setting-and-streaming", "within-class-grouping", "ey-earlier-starting-age"]);
        hidden.ShouldAllBe(strand => !string.IsNullOrWhiteSpace(strand.WhyNot));
        Given.Template("primary-2026").Question("target.strand")!.Choices.ShouldNotContain(choice => choice.Key == "school-uniform");
    }

    [Theory]
    [InlineData("school")]
    [InlineData("attend")]
    [InlineData("prlearn")]
    public void Owner_WithoutASchoolPlace_IsTheSocialWorkerWithTheVirtualSchool(string key)
    {
        var section = Given.Template("primary-2026").Section(key)!;
        var nowhere = Given.Facts() with { HasPlace = false };

        section.OwnerFor(Given.Facts(), GivenAnswers.None).ShouldBe(Owner.DesignatedTeacher);
        section.OwnerFor(nowhere, GivenAnswers.None).ShouldBe(Owner.SocialWorker);
        section.HelpersFor(nowhere, GivenAnswers.None).ShouldContain(Owner.VirtualSchool);
    }

    [Fact]
    public void FirstPlan_HasNothingToReviewAndAsksWhereTheChildLearnedBefore()
    {
        var plan = Given.Template("primary-2026");
        var first = Given.Facts() with { FirstPep = true };

        plan.SectionsFor(first).ShouldNotContain(section => section.Key == "review");
        plan.SectionsFor(Given.Facts()).ShouldContain(section => section.Key == "review");
        plan.Question("school.history")!.IsRequired(first, GivenAnswers.None).ShouldBeTrue();
        plan.Question("school.history")!.IsRequired(Given.Facts(), GivenAnswers.None).ShouldBeFalse();
    }

    [Fact]
    public void Words_NoAbbreviationIsLeftUnexplained()
    {
        foreach (var question in Questions)
            foreach (var text in question.Columns.Append(question).SelectMany(Texts))
                Abbreviation().Matches(text).Select(found => found.Value).Except(Familiar).ShouldBeEmpty($"{question.Key}: {text}");
    }

    [Fact]
    public void FollowUps_StandRightAfterTheirQuestionAndOpenWithItsAnswer()
    {
        var care = Given.Template("primary-2026").Section("care")!;
        var change = care.Questions.Single(question => question.Key == "care.change");

        care.FollowUpTo(change)!.Key.ShouldBe("care.change.detail");
        Shown(care, "no").ShouldNotContain("care.change.detail");
        Shown(care, "yes").SkipWhile(key => key != "care.change").Take(3).ShouldBe(["care.change", "care.change.detail", "care.minimise"]);
    }

    [Fact]
    public void Labels_OnOnePage_AreNeverTheSame()
    {
        foreach (var section in Given.Library.Templates.SelectMany(template => template.Sections))
            section.Questions.GroupBy(question => (question.ChildsOwn ? question.Key.Split('.')[0] : "", question.Label))
                .Where(same => same.Count() > 1).Select(same => same.Key.Label).ShouldBeEmpty(section.Key);
    }

    private static IEnumerable<string> Texts(TemplateQuestion box) =>
        new[] { box.Label, box.Hint, box.None, box.GroupGuide }.Concat(box.Choices.Select(choice => choice.Label)).OfType<string>();

    private static IEnumerable<TemplateQuestion> Questions =>
        Given.Library.Templates.SelectMany(template => template.Sections).SelectMany(section => section.Questions);

    private static IEnumerable<string> Shown(TemplateSection section, string change) =>
        section.QuestionsFor(Given.Facts(), Given.Answers(("care.change", change))).Select(question => question.Key);

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex Abbreviation();
}
