using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Tests.Notes;

namespace VirtualSchool.Platform.Tests.Imports;

/// <summary>The smallest kind of import: a list of notes. One note stops the reading, another the loading.</summary>
internal sealed class NotesFiles(NotesDbContext data) : IImportKind
{
    public const string Unreadable = "unreadable";
    public const string Breaks = "breaks";

    public string Key => "notes";

    public string Title => "Notes";

    public string Wants => "a list of notes with the columns CHILD and NOTE, as CSV";

    public bool Recognises(UploadedFile file) => TextTable.TryOpen(file)?.Has("CHILD", "NOTE") ?? false;

    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        var problems = new ProblemList(request.Files[0].Name);
        var rows = TextTable.Open(request.Files[0]).Rows(problems)
            .Select(r => (Child: new ChildId(Guid.Parse(r.Text("CHILD")!)), Text: r.Text("NOTE")!)).ToList();
        if (rows.Any(r => r.Text == Unreadable)) throw new Refusal("Row 2 holds a note that nobody can read. Write it again and load the file again.");
        var texts = rows.Select(r => r.Text).ToList();
        var standing = await data.Notes.Where(n => texts.Contains(n.Text)).Select(n => n.Text).ToListAsync(cancel);
        return new NotesPlan(data, [.. rows.Where(r => !standing.Contains(r.Text))])
        {
            Counts = [new("Notes in the file", rows.Count)],
            Problems = problems.Items,
            Changes = [.. rows.Where(r => !standing.Contains(r.Text)).Select(r => new ImportChange(r.Child, "A child", "New", r.Text))],
        };
    }
}

internal sealed class NotesPlan(NotesDbContext data, IReadOnlyList<(ChildId Child, string Text)> notes) : ImportPlan
{
    public override Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        foreach (var (child, text) in notes)
        {
            data.Add(new Note { Child = child, Text = text });
            if (text == NotesFiles.Breaks) throw new InvalidOperationException("The note broke.");
        }
        return Task.CompletedTask;
    }
}
