using Shouldly;
using VirtualSchool.Training.Domain.Offerings;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class GroupSuggestionTests
{
    [Fact]
    public void Suggestion_GoesByTheNamedSchool_ThenColleagues_ThenTheClusterOfBefore_ThenRoom()
    {
        var groups = Groups(("North", "Hill Top Primary", 3), ("South", "Southern cluster", 3), ("West", null, 4));
        var (named, colleague, settled, before, two) = (Of("Hill Top Primary"), Of("Brook"), Of("Brook", groups[2].Id), Of("Dale"), new[] { Of("Fell"), Of("Fell") });
        var found = GroupSuggestion.For(groups, [named, colleague, settled, before, .. two], new Dictionary<string, string> { ["Dale"] = "southern Cluster" });
        found[named.Booking].ShouldBe(groups[0].Id);
        found[colleague.Booking].ShouldBe(groups[2].Id);
        found[before.Booking].ShouldBe(groups[1].Id);
        two.Select(p => found[p.Booking]).Distinct().ShouldHaveSingleItem();
        found.ContainsKey(settled.Booking).ShouldBeFalse();
    }

    [Fact]
    public void Suggestion_NeverGoesBeyondALimit_AndLeavesOutWhoFindsNoRoom()
    {
        var groups = Groups(("One", null, 2), ("Two", null, 1));
        var people = Enumerable.Range(0, 5).Select(_ => Of("Big School")).ToList();
        var found = GroupSuggestion.For(groups, people, new Dictionary<string, string>());
        found.Values.CountBy(g => g).ShouldBe([new(groups[0].Id, 2), new(groups[1].Id, 1)], ignoreOrder: true);
    }

    private static IReadOnlyList<OfferingGroup> Groups(params (string Name, string? Cluster, int Limit)[] groups)
    {
        var offering = Made.Offering();
        offering.SetGroups([.. groups.Select(g => new GroupFacts(null, g.Name, g.Cluster, g.Limit))]);
        return offering.Groups;
    }

    private static Grouped Of(string school, Guid? group = null) => new(Guid.NewGuid(), school, school, group);
}
