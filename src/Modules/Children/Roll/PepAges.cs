using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;

namespace VirtualSchool.Children.Roll;

/// <summary>The ages between which the council writes PEPs: from the first birthday named, until the second.</summary>
internal sealed record PepAges(int From, int Until)
{
    public static async Task<PepAges> OnAsync(Rulebook rules, DateOnly day, CancellationToken cancel) =>
        new(await rules.ValueAsync(RuleKey.PepFromAge, day, cancel), await rules.ValueAsync(RuleKey.PepUntilAge, day, cancel));

    public bool Include(Child child, DateOnly day) => Age.On(day, child.BornOn) is var age && age >= From && age < Until;
}
