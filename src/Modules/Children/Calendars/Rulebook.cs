using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;

namespace VirtualSchool.Children.Calendars;

/// <summary>The council's dated choices, as they hold on a day.</summary>
internal sealed class Rulebook(ChildrenDbContext data)
{
    private List<CouncilRule>? _rules;

    /// <summary>The value that holds on the day; shipped rules have held always.</summary>
    public async Task<int> ValueAsync(RuleKey key, DateOnly on, CancellationToken cancel) =>
        (await RulesAsync(cancel)).Where(r => r.Key == key && r.From <= on).MaxBy(r => r.From)!.Value;

    /// <summary>The council's first day with the service, or null before the first load.</summary>
    public async Task<DateOnly?> InUseFromAsync(CancellationToken cancel) =>
        (await RulesAsync(cancel)).Where(r => r.Key == RuleKey.InUse).MinBy(r => r.From)?.From;

    public void UseFrom(DateOnly day)
    {
        var rule = new CouncilRule { Key = RuleKey.InUse, From = day, Value = 1, Source = "Given with the first load" };
        data.Add(rule);
        _rules?.Add(rule);
    }

    private async Task<List<CouncilRule>> RulesAsync(CancellationToken cancel) =>
        _rules ??= await data.Set<CouncilRule>().AsNoTracking().ToListAsync(cancel);
}
