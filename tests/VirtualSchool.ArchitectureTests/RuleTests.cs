using Mono.Cecil;
using Shouldly;
using VirtualSchool.ArchitectureTests.Rules;
using VirtualSchool.ArchitectureTests.Subjects;
using Xunit;

namespace VirtualSchool.ArchitectureTests;

/// <summary>Every rule is kept by the service, and is seen to bite where it is broken.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Names => [.. Rule.All.Select(r => r.GetType().Name)];

    [Theory, MemberData(nameof(Names))]
    public void Service_KeepsTheRule(string name)
    {
        var rule = Named(name);
        var subjects = rule.Subjects(House.Service).ToList();

        subjects.ShouldNotBeEmpty("a rule that finds nothing to look at proves nothing");
        subjects.Select(s => (Subject: s, Wrong: rule.Against(s, House.Service))).Where(f => f.Wrong is not null)
            .Select(f => $"{f.Subject.FullName} {f.Wrong}").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Rule_BitesWhatBreaksIt_AndLeavesWhatKeepsIt(string name)
    {
        var rule = Named(name);
        var subjects = rule.Subjects(House.Violations).Where(t => t.Namespace == $"VirtualSchool.Violations.{name}").ToList();
        var (breaking, keeping) = (Called("Breaks", name), Called("Keeps", name));

        breaking.ShouldNotBeEmpty($"VirtualSchool.Violations holds nothing that breaks {name}");
        keeping.ShouldNotBeEmpty($"VirtualSchool.Violations holds nothing that keeps {name}");
        breaking.Except(subjects.Where(s => rule.Against(s, House.Violations) is not null)).Select(t => t.Name).ShouldBeEmpty();
        keeping.Intersect(subjects.Where(s => rule.Against(s, House.Violations) is not null)).Select(t => t.Name).ShouldBeEmpty();
    }

    private static Rule Named(string name) => Rule.All.Single(r => r.GetType().Name == name);

    private static List<TypeDefinition> Called(string beginning, string rule) =>
        [.. House.Violations.Types.Where(t => t.Namespace == $"VirtualSchool.Violations.{rule}" && t.Name.StartsWith(beginning, StringComparison.Ordinal))];
}
