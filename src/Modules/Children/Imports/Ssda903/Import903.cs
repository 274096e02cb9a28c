using VirtualSchool.Children.Calendars;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>The children looked-after return: who is in care, since when, under which orders.</summary>
internal sealed class Import903(RollRecords records, Rulebook rules, TimeProvider clock) : IImportKind
{
    public string Key => "903";

    public string Title => "Children looked after (SSDA903)";

    public string Wants => "the Header and Episodes files of a 903 return, as CSV";

    public bool Recognises(UploadedFile file) =>
        TextTable.TryOpen(file) is { } table && (Return.IsHeader(table) || Return.IsEpisodes(table));

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        var today = clock.Today();
        progress.Report(new(0, 3, "Reading the files"));
        var read = Return.Read(request.Files, today);
        progress.Report(new(1, 3, "Looking up the children"));
        var known = await records.LookAtAsync(read.Numbers, cancel);
        List<Domain.Upn> upns = [.. read.Children.Select(c => c.Row.Upn).OfType<Domain.Upn>()];
        var (holders, closed) = (await records.UpnHoldersAsync(upns, cancel), await records.ClosedAsync(read.Numbers, upns, cancel));
        progress.Report(new(2, 3, "Working out what changes"));
        var merge = new Merge(read, known, holders, closed, today);
        var changes = merge.Make();
        var goLive = await GoLive.OfAsync(rules, request, today, cancel);
        return new Plan903(read, holders, closed, records, goLive, today)
        {
            Changes = changes,
            Problems = [.. read.Problems],
            Counts = Counts(read, known, merge, changes),
            Questions = goLive.Questions,
        };
    }

    private static List<ImportCount> Counts(Return read, IReadOnlyCollection<Domain.Child> known, Merge merge, IReadOnlyList<ImportChange> changes) =>
    [
        new("Children in the files", read.Numbers.Count),
        new("New children", merge.New.Count),
        new("Children who change", changes.Count - merge.New.Count),
        new("Children as they are", known.Count - (changes.Count - merge.New.Count)),
        new("Looked after today, of these", known.Concat(merge.New).Count(c => c.OnRoll)),
        new("Rows left out", read.RowsLeftOut),
    ];
}
