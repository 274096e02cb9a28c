using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>What the record says where a template shows a fact instead of asking.</summary>
internal sealed class RecordedFacts(OpenedPep opened, string teachers)
{
    public string Of(string question, Guid block) => question switch
    {
        "people.basics" => $"{opened.Child.ShownName}, born {Words.Day(opened.Child.BornOn)}, {PepTones.Year(opened.Child.YearGroup)}",
        "people.team" => $"Social worker: {Or(opened.Child.WorkerName)}. Designated teacher: {Or(teachers)}. Virtual school adviser: {Or(opened.Child.AdviserName)}.",
        "care.facts" => opened.Child.InCareSince is { } since ? $"In care since {Words.Day(since)}" : "Not in care today",
        "school.where" or "move.from" => opened.Child.SchoolName ?? "No school place is recorded",
        "review.target" => LastTarget(block),
        _ => "Not held in this service yet",
    };

    private string LastTarget(Guid block) => opened.LastTargets.FirstOrDefault(t => t.Id == block) is { } target
        ? string.Join("\n", new[] { $"Target: {target.Statement}", $"Began at: {target.Baseline}", $"Measured by: {target.Measure}", $"By {Words.Day(target.By)}", target.Cost > 0 ? $"Money asked: {Words.Pounds(target.Cost)}" : "" }.Where(line => line != ""))
        : "";

    private static string Or(string? name) => string.IsNullOrEmpty(name) ? "nobody is recorded" : name;
}
