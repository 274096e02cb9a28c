using VirtualSchool.Platform.Imports;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Imports;

/// <summary>What one row would change.</summary>
/// <param name="Learner">Who it is; null for somebody who becomes a learner.</param>
/// <param name="Known">Their enrolment; null for somebody who is enrolled by it.</param>
/// <param name="At">Where they work, for whoever is enrolled by it.</param>
internal sealed record CompletionStep(CompletionRow Row, Learner? Learner, Enrolment? Known, Institution At, DateOnly EnrolledOn)
{
    public bool Completes => Row.CompletedOn is not null && Known?.CompletedOn is null;

    public int NewModules => Row.Modules.Except(Known?.ModulesDone ?? []).Count();

    public bool ChangesAnything => Known is null || Completes || NewModules > 0;

    /// <param name="modules">How many the course has.</param>
    /// <param name="pool">Of which a place is used; null for none.</param>
    public ImportChange ToChange(int modules, LicencePool? pool)
    {
        List<string> words = [];
        if (Learner is null) words.Add($"becomes a learner at {At.Name}");
        if (Known is null) words.Add($"is enrolled from {Words.Day(EnrolledOn)}{(Learner is null ? "" : $", at {At.Name}")}{(pool is null ? "" : $", with a place of “{pool.Title}”")}");
        if (NewModules > 0) words.Add($"has done {(Known?.ModulesDone.Length ?? 0) + NewModules} of {Words.Count(modules, "module")}{(Known is { ModulesDone.Length: > 0 and var before } ? $" ({before} before)" : "")}");
        if (Completes) words.Add($"completed it on {Words.Day(Row.CompletedOn)}");
        return new ImportChange(null, $"{Learner?.Name ?? Row.Name} ({Row.Email})", Known is null ? "New" : "Changed", string.Join("; ", words));
    }
}
