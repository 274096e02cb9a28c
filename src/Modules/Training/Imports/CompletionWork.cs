using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Imports;

/// <summary>Holds the rows of a file against what is recorded: who they are, whether they are enrolled, and what is new. What cannot be is told and left out.</summary>
internal sealed class CompletionWork(CompletionColumns columns, CompletionChoices choices, KnownPeople people, Institutions institutions, ProblemList problems, DateOnly today)
{
    private readonly HashSet<string> _doubted = [];

    public Course Course => choices.Course!;

    /// <param name="used">How many places of the pool are in use.</param>
    public IReadOnlyList<CompletionStep> Steps(IReadOnlyList<CompletionRow> rows, int used)
    {
        var steps = new List<CompletionStep>();
        foreach (var row in OnePerPerson(rows))
        {
            if (StepOf(row) is not { } step || !HasPlace(step, used)) continue;
            if (step.Known is null) used++;
            if (step.ChangesAnything) steps.Add(step);
        }
        return steps;
    }

    // Of several rows of one person, also under several addresses, the one that says most counts.
    private IEnumerable<CompletionRow> OnePerPerson(IReadOnlyList<CompletionRow> rows)
    {
        foreach (var group in rows.GroupBy(r => people.Learner(r.Email)?.Id.ToString() ?? r.Email).OrderBy(g => g.Min(r => r.Number)))
        {
            var best = group.OrderBy(r => r.CompletedOn ?? DateOnly.MaxValue).ThenByDescending(r => r.Modules.Count).ThenBy(r => r.Number).First();
            foreach (var other in group.Where(r => r != best))
                problems.LeaveOut(other.Number, columns.Email, other.Email == best.Email
                    ? $"{other.Email} stands in row {best.Number} too. That row counts: it says at least as much."
                    : $"{other.Email} and {best.Email} in row {best.Number} are addresses of one person. That row counts: it says at least as much.");
            yield return best;
        }
    }

    private CompletionStep? StepOf(CompletionRow row)
    {
        var learner = people.Learner(row.Email);
        var known = people.Enrolment(learner);
        if (known is not null)
        {
            if (known.CompletedOn is null && row.CompletedOn is { } on && known.WhyNotCompleted(on) is { } words) return LeaveOut(row, columns.Completed, words);
            return new CompletionStep(row, learner, known, new(known.SchoolUrn, known.Setting), known.EnrolledOn);
        }
        if (WhereOf(row, learner?.SchoolUrn, learner?.Setting) is not { } at || (learner is null && !IsWelcome(row, at))) return null;
        return new CompletionStep(row, learner, null, at, row.EnrolledFrom(today));
    }

    private Institution? WhereOf(CompletionRow row, int? urn, string? setting)
    {
        if (row.Institution is not { } text)
        {
            if (setting is not null) return new(urn, setting);
            LeaveOut(row, columns.Institution, $"Nobody here has the address {row.Email}, and the row does not say where they work. Add a column with the school’s number, or enrol them on the pool’s page.");
            return null;
        }
        if (institutions.Find(text) is not { } found)
        {
            LeaveOut(row, columns.Institution, $"The register has no school {text}. Correct the number, or write the organisation’s name in at most 200 characters.");
            return null;
        }
        if (found.Doubt is { } doubt && _doubted.Add(text)) problems.Warn(row.Number, columns.Institution, doubt);
        return found;
    }

    private bool IsWelcome(CompletionRow row, Institution at)
    {
        var namesake = people.Namesake(row, at) is { } other ? $" {other.Name} of {other.Setting} is known by another address: if it is the same person, have them confirm both addresses on their bookings page, then load the file again." : "";
        if (!choices.AddsStrangers) LeaveOut(row, columns.Email, $"Nobody here has the address {row.Email}.{(namesake.Length > 0 ? namesake : " Answer above that such people are added, or correct the address.")}");
        else if (!PersonForm.IsName(row.Name)) LeaveOut(row, columns.Name, $"Nobody here has the address {row.Email}, and the row has no name of at most {PersonForm.LongestName} characters. Fill it in and load the file again.");
        else if (namesake.Length > 0) problems.Warn(row.Number, columns.Email, $"{row.Email} becomes a learner of its own.{namesake}");
        return choices.AddsStrangers && PersonForm.IsName(row.Name);
    }

    private bool HasPlace(CompletionStep step, int used)
    {
        if (step.Known is not null || choices.Pool?.WhyNoPlace(step.EnrolledOn, used) is not { } words) return true;
        LeaveOut(step.Row, null, words);
        return false;
    }

    private CompletionStep? LeaveOut(CompletionRow row, string? column, string words)
    {
        problems.LeaveOut(row.Number, column, words);
        return null;
    }
}
