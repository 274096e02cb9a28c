using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Platform.Pages.Data;

[AllowRoles(Role.Head, Role.TrainingCoordinator)]
internal sealed class OneImportPage(IMediator mediator, ImportKinds kinds, ICurrentPerson me, IChildGate gate) : PageModel, IShowsAgain
{
    /// <summary>Rows of a list on one page.</summary>
    public const int Rows = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int ChangesFrom { get; set; }

    [BindProperty(SupportsGet = true)]
    public int ProblemsFrom { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public ImportShown Shown { get; private set; } = null!;

    public string Title => kinds.Mine.FirstOrDefault(k => k.Key == Shown.Line.Kind)?.Title ?? Shown.Line.Kind;

    public bool IsWorking => Shown.Line.State is ImportState.Reading or ImportState.Confirmed;

    public bool MayConfirm => Shown.Line.State == ImportState.Ready && !Shown.Preview!.NeedsAnswers(Shown.Answers);

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel) => await SendAsync(new ConfirmImport(Id), cancel);

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancel) => await SendAsync(new DropImport(Id), cancel);

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) =>
        await SendAsync(new AnswerImport(Id, Answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).ToDictionary(a => a.Key, a => a.Value!.Trim())), cancel);

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindImport(Id, await gate.VisibleTo(me.Id, HttpContext.RequestAborted)));

    private async Task<IActionResult> SendAsync(ICommand command, CancellationToken cancel)
    {
        await mediator.Send(command, cancel);
        return Redirect($"/data/imports/{Id}");
    }
}
