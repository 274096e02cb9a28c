using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class WalkInPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty]
    public WalkInInput Input { get; set; } = new();

    public RegisterShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new AddWalkIn(Reference, Shown.At!.Id, Input.Name, Input.Email, Input.Setting), cancel);
        TempData.SayDone("They have a place, and are here.");
        return Redirect(RegisterLinks.ToRegister(Shown.Reference, Shown.At.Id));
    }

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new FindRegister(Reference, Session), HttpContext.RequestAborted);
        if (Shown.At is null) throw new NotFound("a register without a session");
    }
}

/// <summary>What is typed at the door.</summary>
internal sealed class WalkInInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "School or organisation")]
    public string? Setting { get; set; }
}
