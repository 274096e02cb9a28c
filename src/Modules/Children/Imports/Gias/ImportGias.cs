using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>The national register of schools, and its links from closed schools to those that took their place.</summary>
internal sealed class ImportGias(ChildrenDbContext data, SchoolRecords records, Following following, TimeProvider clock) : IImportKind
{
    public string Key => "gias";

    public string Title => "Schools (Get Information About Schools)";

    public string Wants => "the establishments file of Get Information About Schools, its file of links, or both, as CSV";

    public bool Recognises(UploadedFile file) => TextTable.TryOpen(file) is { } table && (table.Has("URN", "EstablishmentName") || table.Has(LinksFile.Headings));

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        progress.Report(new(0, 2, "Reading the register"));
        var tables = request.Files.Select(TextTable.Open).ToLookup(t => t.Has(LinksFile.Headings));
        var files = tables[false].Select(t => new SchoolsFile(Complete(t))).ToList();
        var rows = files.SelectMany(f => f.Read()).GroupBy(r => r.Urn).Select(g => g.First()).ToList();
        var linkFiles = tables[true].Select(t => new LinksFile(t)).ToList();
        var links = linkFiles.SelectMany(f => f.Read().Select(l => (f, l))).ToList();
        progress.Report(new(1, 2, "Comparing with the schools that we know"));
        var known = await data.Set<School>().AsNoTracking().ToDictionaryAsync(s => s.Urn, cancel);
        var merge = new SchoolMerge(rows, known);
        var changes = merge.Make();
        var ours = await following.OursAsync([.. rows.Where(IsClosed).Select(r => r.Urn).Concat(links.Select(l => l.l.From)).Distinct()], cancel);
        var found = new Successions(links, merge.Known, ours, clock.Today());
        var everywhere = found.Find();
        var others = await following.AskAsync(everywhere, cancel);
        List<Succession> successions = [.. everywhere.Where(s => found.IsOurs(s) || others.Contains(s.From.Urn))];
        return new PlanGias(rows, [.. successions.Where(found.IsOurs)], successions, records, following)
        {
            Changes = [.. changes, .. successions.Select(s => found.Tell(s, others[s.From.Urn]))],
            Problems = [.. files.SelectMany(f => f.Problems.Items), .. linkFiles.SelectMany(f => f.Problems.Items), .. found.Problems, .. ChildrenAtClosed(rows, successions, ours, request.Files[0].Name)],
            Counts =
            [
                new("Schools in the file", rows.Count),
                new("New schools", merge.New.Count),
                new("Schools that change", merge.Changed),
                new("Schools of our children that became another", successions.Count(found.IsOurs)),
                new("Rows left out", files.Sum(f => f.Problems.RowsLeftOut)),
            ],
        };
    }

    private static TextTable Complete(TextTable table) => table.Lacking(SchoolsFile.Headings) is { Count: > 0 } lacking
        ? throw new Refusal($"{table.Name} lacks the columns {string.Join(", ", lacking)}. Download the establishments file with all fields and load that.", "Files")
        : table;

    private static bool IsClosed(SchoolRow row) => row.Status == "Closed";

    private static IEnumerable<ImportProblem> ChildrenAtClosed(IReadOnlyList<SchoolRow> rows, IReadOnlyList<Succession> successions, IReadOnlyDictionary<int, Concerned> ours, string file) =>
        from row in rows
        where IsClosed(row) && ours.GetValueOrDefault(row.Urn)?.Children > 0 && successions.All(s => s.From.Urn != row.Urn)
        select new ImportProblem(
            file, null, null, $"{row.Name} ({row.Urn}) is closed, and {ours[row.Urn].Children} of our children are still recorded there. Record their new school, or load the register’s file of links if the school became another.", LeavesRowOut: false);
}
