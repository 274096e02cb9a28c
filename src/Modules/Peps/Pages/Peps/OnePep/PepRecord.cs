using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.OnePep;

/// <summary>One plan as a whole: where it stands, whom it waits for, its sections, targets, readings and steps.</summary>
internal sealed record PepRecord(PepKey Key) : IQuery<PepRecordShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>A plan as its page shows it.</summary>
internal sealed record PepRecordShown(
    PepHead Head, ChildId Child, PepDates Dates, IReadOnlyList<SectionLine> Sections, WaitingShown? Waiting, IReadOnlyList<TargetText> Targets,
    IReadOnlyList<StepLine> Steps, IReadOnlyList<ReviewLine> Reviews, IReadOnlyList<VersionLine> Versions, NextStep? Next);

/// <summary>The days of a plan and how its deadlines were counted.</summary>
internal sealed record PepDates(DateOnly InitiateBy, string InitiateByCounted, DateOnly WriteBy, string WriteByCounted, DateOnly? MeetingOn, TimeOnly? MeetingAt, string? MeetingPlace, DateOnly? MeetingHeldOn);

/// <summary>Whom the plan waits for.</summary>
/// <param name="IsMe">The reader is among them.</param>
internal sealed record WaitingShown(Holder For, string? Name, bool IsMe, string? Section, DateOnly Since, int SchoolDays);

/// <summary>One step with the days since the one before.</summary>
internal sealed record StepLine(DateOnly On, PepState State, string By, string? Note, int? DaysSinceLast);

/// <summary>One reading by the virtual school.</summary>
internal sealed record ReviewLine(DateOnly On, string By, ReviewDecision Decision, Grade? Grade, string? Praise, string? Reason, IReadOnlyList<FeedbackLine> Feedback);

/// <summary>What it said of one section.</summary>
internal sealed record FeedbackLine(string Section, string Title, Grade? Grade, string? Words);

/// <summary>One signed version.</summary>
internal sealed record VersionLine(int Number, DateOnly On, string By, Grade? Grade);

internal sealed class PepRecordHandler(PepsDbContext data, PepDesk desk, Holders holders, IMediator mediator, Writer writer, TimeProvider clock) : IRequestHandler<PepRecord, PepRecordShown>
{
    public async Task<PepRecordShown> Handle(PepRecord query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var reviews = await data.Set<PepReview>().AsNoTracking().Include(r => r.Feedback).Where(r => r.PepId == query.Key.Pep).OrderByDescending(r => r.Round).ToListAsync(cancel);
        var versions = await data.Set<SignedVersion>().AsNoTracking().Where(v => v.PepId == query.Key.Pep).OrderByDescending(v => v.Number).Select(v => new { v.Number, v.On, v.By, v.Grade }).ToListAsync(cancel);
        var nameOf = await holders.NamesAsync([.. opened.Pep.Steps.Select(s => s.By), .. reviews.Select(r => r.By), .. versions.Select(v => v.By)], cancel);
        var sections = opened.Pep.State == PepState.Due ? [] : SectionLine.Of(opened, writer.Roles);
        return new PepRecordShown(
            PepHead.Of(opened.Pep, opened.Child), query.Child, DatesOf(opened.Pep), sections, await WaitingAsync(opened, cancel), opened.TargetTexts(),
            Steps(opened.Pep, nameOf),
            [.. reviews.Select(r => new ReviewLine(r.On, nameOf(r.By), r.Decision, r.Grade, r.Praise, r.Reason, Feedback(opened, r)))],
            [.. versions.Select(v => new VersionLine(v.Number, v.On, nameOf(v.By), v.Grade))],
            NextStep.For(opened.Pep, sections, writer.Roles));
    }

    private static IReadOnlyList<FeedbackLine> Feedback(OpenedPep opened, PepReview review) =>
        [.. review.Feedback.OrderBy(f => f.Place).Select(f => new FeedbackLine(f.Section, opened.Template.Section(f.Section)?.Title ?? f.Section, f.Grade, f.Words))];

    private static PepDates DatesOf(Pep pep) =>
        new(pep.InitiateBy, pep.InitiateByCounted, pep.WriteBy, pep.WriteByCounted, pep.MeetingOn, pep.MeetingAt, pep.MeetingPlace, pep.MeetingHeldOn);

    private async Task<WaitingShown?> WaitingAsync(OpenedPep opened, CancellationToken cancel)
    {
        if (opened.Pep is not { WaitingFor: not Holder.Nobody and var holder, WaitingSince: { } since }) return null;
        var people = await holders.OfAsync(holder, opened.Child, cancel);
        var days = await mediator.Send(new SchoolDaysBetween(opened.Pep.Child, since, clock.Today()), cancel);
        var section = opened.Pep.WaitingSection is { } key ? opened.Template.Section(key)?.Title : null;
        return new WaitingShown(holder, people.Count == 0 ? null : string.Join(" or ", people.Select(p => p.Name)), people.Any(p => p.Person == writer.Stamp.By), section, since, days.Days);
    }

    private static IReadOnlyList<StepLine> Steps(Pep pep, Func<PersonId?, string> nameOf)
    {
        var lines = new List<StepLine> { new(pep.OpenedOn, PepState.Due, "the service", pep.WhyOpened, null) };
        foreach (var step in pep.StepsInOrder())
            lines.Add(new StepLine(step.On, step.State, nameOf(step.By), step.Note, step.On.DayNumber - lines[^1].On.DayNumber));
        lines.Reverse();
        return lines;
    }
}
