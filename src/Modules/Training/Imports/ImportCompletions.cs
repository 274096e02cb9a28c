using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;

namespace VirtualSchool.Training.Imports;

/// <summary>Who is enrolled in an e-learning course and has completed it, as Moodle exports it in English or Spanish, or under whatever headings a provider writes.</summary>
internal sealed class ImportCompletions(TrainingDbContext data, LicenceCounter counter, LearnerBook learners, IMediator mediator, TimeProvider clock) : IImportKind
{
    public string Key => "completions";

    public string Title => "E-learning completions";

    public string Wants => "Moodle’s course completion, or another list of people by e-mail address with the day of completion, as CSV";

    public IReadOnlyList<Role> Roles => [Role.Head, Role.TrainingCoordinator];

    public bool Recognises(UploadedFile file) => TextTable.TryOpen(file) is { } table && CompletionColumns.Fit(table);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        if (request.Files.Count > 1) throw new Refusal("Load one file of completions at a time: each is of one course.", "Files");
        var table = TextTable.Open(request.Files[0]);
        var columns = new CompletionColumns(table, await RememberedColumns.HeadingsAsync(data, cancel), request.Answers);
        var choices = await CompletionChoices.OfAsync(data, columns, request.Answers, cancel);
        var file = new CompletionFile(table, columns, choices.Course?.Modules ?? [], clock.Today());
        IReadOnlyList<CompletionRow> rows = columns.AreEnough && choices.Course is not null ? file.Read() : [];
        progress.Report(new(1, 2, "Comparing with the records"));
        var steps = rows.Count == 0 ? [] : await StepsAsync(rows, columns, choices, file.Problems, cancel);
        return new PlanCompletions(steps, columns, choices, data, counter, learners)
        {
            Changes = [.. steps.Select(s => s.ToChange(choices.Course!.Modules.Count, choices.Pool))],
            Problems = file.Problems.Items,
            Counts = [new("Rows read", rows.Count), new("Newly enrolled", steps.Count(s => s.Known is null)), new("Newly completed", steps.Count(s => s.Completes)), new("Rows left out", file.Problems.RowsLeftOut)],
            Questions = [.. choices.Questions, .. columns.Questions],
        };
    }

    private async Task<IReadOnlyList<CompletionStep>> StepsAsync(IReadOnlyList<CompletionRow> rows, CompletionColumns columns, CompletionChoices choices, ProblemList problems, CancellationToken cancel)
    {
        var people = await KnownPeople.OfAsync(data, choices.Course!.Id, rows, cancel);
        var institutions = await Institutions.OfAsync(rows.Select(r => r.Institution).OfType<string>(), mediator, cancel);
        var used = choices.Pool is { } pool ? await counter.UsedAsync(pool.Id, cancel) : 0;
        return new CompletionWork(columns, choices, people, institutions, problems, clock.Today()).Steps(rows, used);
    }
}
