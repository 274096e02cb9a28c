using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Imports;

/// <summary>What a file of completions would change, and how to change it.</summary>
internal sealed class PlanCompletions(IReadOnlyList<CompletionStep> steps, CompletionColumns columns, CompletionChoices choices, TrainingDbContext data, LicenceCounter counter, LearnerBook learners) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        await RememberedColumns.RememberAsync(data, columns.Found, cancel);
        await RequirePlacesAsync(cancel);
        await learners.TakeAsync(steps.Where(s => s.Learner is null).Select(s => s.Row.Email), cancel);
        foreach (var (step, done) in steps.Select((s, i) => (s, i)))
        {
            if (done % 100 == 0) progress.Report(new(done, steps.Count, "Recording what people have done"));
            Record(step);
        }
    }

    // Places may have gone since the preview was made.
    private async Task RequirePlacesAsync(CancellationToken cancel)
    {
        var (wanted, pool) = (steps.Count(s => s.Known is null), choices.Pool);
        if (pool is null || wanted == 0) return;
        var free = (await counter.TakeAsync(pool.Id, cancel)).Places - await counter.UsedAsync(pool.Id, cancel);
        if (free < wanted) throw new Refusal($"“{pool.Title}” has {free:N0} places left and {wanted:N0} are needed: others were taken meanwhile. Load the file again.");
    }

    private void Record(CompletionStep step)
    {
        var enrolment = step.Known is { } known ? data.Attach(known).Entity : Enrol(step);
        enrolment.Do(step.Row.Modules);
        if (step.Row.CompletedOn is { } on && enrolment.CompletedOn is null) enrolment.Complete(on);
    }

    private Enrolment Enrol(CompletionStep step)
    {
        var learner = step.Learner?.Id ?? Add(step).Id;
        var enrolment = new Enrolment(learner, choices.Course!.Id, new EnrolmentFacts(step.EnrolledOn, EnrolmentSource.Loaded, step.At.Urn, step.At.Name) { Pool = choices.Pool?.Id });
        data.Add(enrolment);
        return enrolment;
    }

    private Learner Add(CompletionStep step)
    {
        var learner = new Learner(new LearnerFacts(step.Row.Name, null, null, step.At.Urn, step.At.Name));
        learner.AddAddress(step.Row.Email, confirmedAt: null);
        data.Add(learner);
        return learner;
    }
}
