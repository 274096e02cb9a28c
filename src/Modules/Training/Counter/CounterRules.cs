using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Counter;

/// <summary>The council's rules about booking as they hold today, and the working days ahead; each read once.</summary>
internal sealed class CounterRules(TrainingDbContext data, IMediator mediator, TimeProvider clock)
{
    private RuleBook? _book;
    private IReadOnlyList<DateOnly>? _workingDays;

    public async ValueTask<RuleBook> BookAsync(CancellationToken cancel) => _book ??= new RuleBook(await data.Set<TrainingRule>().AsNoTracking().ToListAsync(cancel));

    public async ValueTask<int> NumberAsync(RuleName name, CancellationToken cancel) => (await BookAsync(cancel)).Number(name, clock.Today());

    /// <summary>Working days from today, which counts, to the day before the offering; none once it has begun.</summary>
    public async Task<int> NoticeAsync(Offering offering, CancellationToken cancel)
    {
        var before = clock.Today().AddDays(-1);
        _workingDays ??= [.. (await mediator.Send(new FindDeadlines([.. Enumerable.Range(1, Notice.Most).Select(n => new DeadlineAsked(null, before, n, DayBasis.WorkingDays))]), cancel)).Select(d => d.On)];
        return offering.FirstDay is { } first ? Notice.Days(_workingDays, first) : Notice.Most;
    }

    /// <summary>How many may come from one school or team today; null when that does not matter, or no longer.</summary>
    public async Task<int?> PerSettingAsync(Offering offering, CancellationToken cancel)
    {
        if (offering.HostUrn is not null || offering.PerSetting is null) return null;
        var relaxed = await NoticeAsync(offering, cancel) <= await NumberAsync(RuleName.SettingLimitEnds, cancel);
        return relaxed ? null : offering.PerSetting;
    }

    public async Task<CancellationTerms> TermsAsync(CancellationToken cancel) =>
        CancellationTerms.On(await data.Set<CancellationTerms>().AsNoTracking().Include(t => t.Bands).ToListAsync(cancel), clock.Today());
}
