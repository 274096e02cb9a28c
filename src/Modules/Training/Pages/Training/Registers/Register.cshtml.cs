using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class RegisterPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public RegisterShown Shown { get; private set; } = null!;

    public RegisterForm Form => new(Shown, Lines, IsOffice: true);

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(bool rest, CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new TakeRegister(Reference, Session ?? Shown.At?.Id ?? Guid.Empty, [.. Lines.Select(l => l.AsLine)], rest), cancel);
        await ShowAgainAsync();
        TempData.SayDone($"Saved: {Shown.InWords}.");
        return Redirect(RegisterLinks.ToRegister(Shown.Reference, Shown.At!.Id));
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        var sent = await mediator.Send(new SendToTrainers(Reference), cancel);
        TempData.SayDone($"{Words.Count(sent, "letter is", "letters are")} on {(sent == 1 ? "its" : "their")} way.");
        return Redirect(RegisterLinks.ToRegister(Reference, Session));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindRegister(Reference, Session), HttpContext.RequestAborted);
}
