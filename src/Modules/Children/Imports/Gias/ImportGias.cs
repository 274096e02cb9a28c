using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>The national register of schools.</summary>
internal sealed class ImportGias(ChildrenDbContext data, SchoolRecords records) : IImportKind
{
    public string Key => "gias";

    public string Title => "Schools (Get Information About Schools)";

    public string Wants => "the establishments file of Get Information About Schools, as CSV";

    public bool Recognises(UploadedFile file) => TextTable.TryOpen(file)?.Has("URN", "EstablishmentName") ?? false;

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        progress.Report(new(0, 2, "Reading the register"));
        var files = request.Files.Select(f => new SchoolsFile(Complete(TextTable.Open(f)))).ToList();
        var rows = files.SelectMany(f => f.Read()).GroupBy(r => r.Urn).Select(g => g.First()).ToList();
        progress.Report(new(1, 2, "Comparing with the schools that we know"));
        var merge = new SchoolMerge(rows, await data.Set<School>().AsNoTracking().ToDictionaryAsync(s => s.Urn, cancel));
        var changes = merge.Make();
        return new PlanGias(rows, records)
        {
            Changes = changes,
            Problems = [.. files.SelectMany(f => f.Problems.Items), .. await ChildrenAtClosedAsync(rows, request.Files[0].Name, cancel)],
            Counts =
            [
                new("Schools in the file", rows.Count),
                new("New schools", merge.New.Count),
                new("Schools that change", merge.Changed),
                new("Rows left out", files.Sum(f => f.Problems.RowsLeftOut)),
            ],
        };
    }

    private static TextTable Complete(TextTable table) => table.Lacking(SchoolsFile.Headings) is { Count: > 0 } lacking
        ? throw new Refusal($"{table.Name} lacks the columns {string.Join(", ", lacking)}. Download the establishments file with all fields and load that.", "Files")
        : table;

    private async Task<IEnumerable<ImportProblem>> ChildrenAtClosedAsync(List<SchoolRow> rows, string file, CancellationToken cancel)
    {
        var ours = await data.Set<Child>().Where(c => c.OnRoll && c.SchoolUrn != null).GroupBy(c => c.SchoolUrn!.Value)
            .Select(g => new { Urn = g.Key, Children = g.Count() }).ToDictionaryAsync(g => g.Urn, g => g.Children, cancel);
        return rows.Where(r => r.Status == "Closed" && ours.ContainsKey(r.Urn)).Select(r => new ImportProblem(
            file, null, null, $"{r.Name} ({r.Urn}) is closed, and {ours[r.Urn]} of our children on the roll are still recorded there. Record their new school.", LeavesRowOut: false));
    }
}
