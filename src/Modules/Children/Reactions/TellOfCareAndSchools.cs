using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Reactions;

/// <summary>Adds care, schools and people to a child's chronology. Schools are told neither orders nor placements.</summary>
internal sealed class TellOfCareAndSchools(ChildrenDbContext data, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<ChronologyLine>>
{
    public async Task Handle(Gather<ChronologyLine> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } id) return;
        var child = await data.Set<Child>().IgnoreQueryFilters().AsNoTrackingWithIdentityResolution().Include(c => c.Episodes).Include(c => c.Places).Include(c => c.Allocations)
            .AsSplitQuery().SingleAsync(c => c.Id == id, cancel);
        var today = clock.Today();
        IEnumerable<ChronologyLine> lines = [.. Care(child), .. Schools(child), .. People(child), .. MaySeeOrders ? Changes(child) : []];
        gather.AddRange(lines.Where(l => l.On <= today));
    }

    private bool MaySeeOrders => me.IsSystem || me.Roles.Overlaps([Role.Head, Role.Adviser, Role.SocialWorker]);

    private static IEnumerable<ChronologyLine> Care(Child child) => child.PeriodsOfCare.SelectMany(p => new[]
    {
        new ChronologyLine(p.From, "Care", "Came into care."),
        p.Until is { } until ? new(until, "Care", Left(child, p, until)) : null,
    }).OfType<ChronologyLine>();

    private static string Left(Child child, PeriodOfCare period, DateOnly until) =>
        until == child.EighteenthBirthday && period.WhyEnded is null && child.DiedOn is null ? "Became 18: care ended."
        : RestrictedCodes.Open(CodeSet.WhyEnded, period.WhyEnded, until) is { } reason ? $"Left care: {Plain.Inside(reason)}."
        : "Left care.";

    private static IEnumerable<ChronologyLine> Changes(Child child) =>
        child.Episodes.Where(e => !e.StartsCare).Select(e => new ChronologyLine(e.From, "Care", Changed(e)));

    private static string Changed(CareEpisode episode) => string.Join("; ", new[]
    {
        CodeSets.Shipped.Meaning(CodeSet.WhyBegan, episode.WhyBegan, episode.From) ?? "Care changed",
        Inside(CodeSet.LegalStatus, episode.LegalStatus, episode.From),
        Inside(CodeSet.Placement, episode.Placement, episode.From),
    }.OfType<string>()) + ".";

    private static string? Inside(string set, string? code, DateOnly day) => RestrictedCodes.Open(set, code, day) is { } meaning ? Plain.Inside(meaning) : null;

    private static IEnumerable<ChronologyLine> Schools(Child child) => child.Places.SelectMany(p => new[]
    {
        new ChronologyLine(p.From, "School", p.TookPlaceOf is null ? $"Started at {p.SchoolName}." : $"The school became {p.SchoolName}.", ChildLinks.ToSchool(p.SchoolUrn)),
        p.Until is { } until && !child.Places.Any(next => next.From == until) ? new(until, "School", $"Left {p.SchoolName}, without a new school.") : null,
    }).OfType<ChronologyLine>();

    private static IEnumerable<ChronologyLine> People(Child child) => child.Allocations.Select(a => new ChronologyLine(
        a.From, "People", $"{a.PersonName} became the {(a.Part == Part.Adviser ? "virtual school adviser" : "social worker")}."));
}
