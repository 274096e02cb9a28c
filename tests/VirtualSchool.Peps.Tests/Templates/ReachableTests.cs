using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

/// <summary>A condition that no child can meet is a question that is never asked: the shipped templates have none.</summary>
public sealed class ReachableTests
{
    [Fact]
    public void Conditions_EveryFactTheyUse_CanBeTried() =>
        Used<Condition.Fact>().Select(fact => fact.Name).Distinct().ShouldBeSubsetOf(TemplateFacts.Names);

    [Fact]
    public void Sections_EachOfATemplate_IsShownToSomeChild()
    {
        foreach (var template in Given.Library.Templates)
            foreach (var section in template.Sections)
                Witness.Exists(template, section.ShowWhen).ShouldBeTrue($"{template.Key} {section.Key}");
    }

    [Fact]
    public void Questions_EachOne_IsShownToSomeChild() =>
        Unreached(question => true, question => []).ShouldBeEmpty();

    [Fact]
    public void RequiredWhen_EachOne_IsReachedBySomeChild() =>
        Unreached(question => question.RequiredWhen is not null, question => [question.RequiredWhen]).ShouldBeEmpty();

    [Fact]
    public void Handovers_EachOne_IsReachedBySomeChild()
    {
        foreach (var template in Given.Library.Templates)
            foreach (var handover in template.Sections.SelectMany(section => section.Handovers))
                Witness.Exists(template, handover.When).ShouldBeTrue(template.Key);
    }

    [Fact]
    public void Witness_ConditionsThatContradict_AreNotReached() =>
        Witness.Exists(Given.Plan(), Given.Condition("""{"fact":"sen","is":"E"}"""), Given.Condition("""{"not":{"fact":"sen","is":"E"}}"""))
            .ShouldBeFalse();

    /// <summary>The keys of questions that no template ever brings before anybody.</summary>
    private static IEnumerable<string> Unreached(Func<TemplateQuestion, bool> which, Func<TemplateQuestion, Condition?[]> and) =>
        Given.Library.Templates
            .SelectMany(template => template.Sections.SelectMany(section => section.Questions.Where(which), (section, question) => (template, section, question)))
            .GroupBy(each => each.question.Key)
            .Where(same => !same.Any(each => Witness.Exists(each.template, [each.section.ShowWhen, each.question.ShowWhen, .. and(each.question)])))
            .Select(same => same.Key);

    private static IEnumerable<T> Used<T>() => Given.Library.Templates
        .SelectMany(TemplateProblems.Conditions).SelectMany(condition => condition.Parts).OfType<T>();
}
