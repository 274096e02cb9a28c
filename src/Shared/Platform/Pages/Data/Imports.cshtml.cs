using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Platform.Pages.Data;

[AllowRoles(Role.Head, Role.TrainingCoordinator)]
internal sealed class ImportsPage(IMediator mediator, ImportKinds kinds) : PageModel, IShowsAgain
{
    private const int Latest = 20;

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];

    public IReadOnlyList<IImportKind> Kinds => kinds.Mine;

    public bool BringsChildren => Kinds.Any(k => k.Key == "903");

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Redirect($"/data/imports/{await mediator.Send(new StageImport(await ReadAsync(cancel), null), cancel)}");

    public async Task ShowAgainAsync() => Lines = await mediator.Send(new ListImports(Latest));

    public string TitleOf(string key) => Kinds.FirstOrDefault(k => k.Key == key)?.Title ?? key;

    private async Task<List<UploadedFile>> ReadAsync(CancellationToken cancel)
    {
        var read = new List<UploadedFile>();
        foreach (var file in Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancel);
            read.Add(new UploadedFile(FileNames.Clean(file.FileName), bytes.ToArray()));
        }
        return read;
    }
}
