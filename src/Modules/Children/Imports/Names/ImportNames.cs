using VirtualSchool.Children.Data;
using VirtualSchool.Children.Imports.Gias;
using VirtualSchool.Children.Imports.Ssda903;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>A council's own list of names, schools and people, under whatever headings its case system writes.</summary>
internal sealed class ImportNames(ChildrenDbContext data, RollRecords records, People people, TimeProvider clock) : IImportKind
{
    public string Key => "names";

    public string Title => "Names, schools and social workers";

    public string Wants => "a list of children by number or UPN with names, schools (URN), year groups, social workers and advisers, as CSV";

    public bool Recognises(UploadedFile file)
    {
        if (TextTable.TryOpen(file) is not { } table || Return.IsHeader(table) || Return.IsEpisodes(table) || table.Has(SchoolsFile.Headings)) return false;
        var map = new ColumnMap(table);
        return map.NamesChildren && Field.All.Skip(2).Any(f => map.Of(f) is not null);
    }

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        var today = clock.Today();
        progress.Report(new(0, 2, "Reading the list"));
        var table = TextTable.Open(request.Files[0]);
        var map = new ColumnMap(table, await RememberedColumns.HeadingsAsync(data, cancel), request.Answers);
        var file = new NamesFile(table, map, today);
        IReadOnlyList<NameRow> rows = map.NamesChildren ? file.Read() : [];
        progress.Report(new(1, 2, "Comparing with the roll"));
        var plan = new NamesWork(rows, await SchoolFinder.ForAsync(data, rows.Select(r => r.School).OfType<string>(), cancel), today);
        var merge = plan.On(await records.LookAtAsync(plan.Numbers, plan.Upns, cancel), await people.KnownAsync(plan.People, cancel));
        var changes = merge.Make(rows, file.Problems);
        return new PlanNames(plan, map, data, records, people)
        {
            Changes = changes,
            Problems = file.Problems.Items,
            Counts = [new("Rows in the list", rows.Count), new("Children found on the roll", merge.Found), new("Children who change", changes.Count), new("Rows left out", file.Problems.RowsLeftOut)],
            Questions = map.Questions,
        };
    }
}
