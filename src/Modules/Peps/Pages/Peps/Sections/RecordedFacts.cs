using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>Gathers what the record says where a template shows a fact instead of asking.</summary>
internal sealed class FactsInPlans(PepsDbContext data, Holders holders, IMediator mediator, TimeProvider clock)
{
    public async Task<RecordedFacts> OfAsync(OpenedPep opened, CancellationToken cancel)
    {
        var teachers = await holders.OfAsync(Holder.DesignatedTeacher, opened.Child, cancel);
        var last = opened.Pep.Previous is { } previous
            ? await data.Set<Pep>().AsNoTracking().Where(p => p.Id == previous).Select(p => p.MeetingHeldOn ?? p.OpenedOn).SingleAsync(cancel)
            : (DateOnly?)null;
        var roll = await mediator.Send(new FindRollFacts(opened.Pep.Child, last), cancel);
        return new RecordedFacts(opened, roll, string.Join(", ", teachers.Select(t => t.Name)), last, clock.Today());
    }
}

/// <summary>What the record says where a template shows a fact instead of asking.</summary>
internal sealed class RecordedFacts(OpenedPep opened, RollFacts roll, string teachers, DateOnly? lastPlan, DateOnly today)
{
    /// <summary>Where every fact of the roll comes from.</summary>
    public string Source => $"From the council’s roll, {Words.Day(today)}";

    public string Of(string question, Guid block) => question switch
    {
        "people.basics" => Basics(),
        "people.team" => $"Social worker: {Or(opened.Child.WorkerName)}. Designated teacher: {Or(teachers)}. Virtual school adviser: {Or(opened.Child.AdviserName)}.",
        "care.facts" => Care(),
        "school.where" => School(),
        "move.from" => opened.Child.SchoolName ?? "No school place is recorded",
        "meeting.changes" => News(),
        "review.target" => LastTarget(block),
        _ => "Not held in this service yet",
    };

    private string Basics() => Sentence(
        opened.Child.ShownName, $"born {Words.Day(opened.Child.BornOn)}", roll.Sex?.ToLowerInvariant(), YearNames.Of(opened.Child.YearGroup),
        roll.Upn is null ? "no unique pupil number recorded" : $"unique pupil number {roll.Upn}", $"council’s number {roll.CouncilNumber}", roll.Ethnicity);

    private string Care() => roll.Care is not { } care ? "Not in care today." : Sentence(
        $"In care since {Words.Day(care.Since)}", care.LegalStatus, care.Placement,
        care.Homes == 1 ? "the first home in this time in care" : $"home number {care.Homes} in this time in care, since {Words.Day(care.HomeSince)}");

    private string School() => roll.School is not { } school
        ? "No school place is recorded."
        : Sentence(school.Name, school.Phase?.ToLowerInvariant(), school.Type?.ToLowerInvariant(), $"since {Words.Day(school.From)}");

    private string News() =>
        lastPlan is not { } since ? "This is the first plan."
        : roll.News.Count == 0 ? $"Nothing on the roll since the last plan ({Words.Day(since)})."
        : string.Join("\n", roll.News.Select(n => $"{Words.Day(n.On)}: {n.What}"));

    private string LastTarget(Guid block) => opened.LastTargets.FirstOrDefault(t => t.Id == block) is { } target
        ? string.Join("\n", new[] { $"Target: {target.Statement}", $"Began at: {target.Baseline}", $"Measured by: {target.Measure}", $"By {Words.Day(target.By)}", target.Cost > 0 ? $"Money asked: {Words.Pounds(target.Cost)}" : "" }.Where(line => line != ""))
        : "";

    private static string Sentence(params string?[] parts) => $"{string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)))}.";

    private static string Or(string? name) => string.IsNullOrEmpty(name) ? "nobody is recorded" : name;
}
