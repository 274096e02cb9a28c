using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class MadeUpPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public string Booking { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty, Display(Name = "At which session?")]
    public Guid? At { get; set; }

    public OtherRuns Runs { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new MakeUp(Reference, Runs.Session, Booking, At), cancel);
        TempData.SayDone("Kept as made up.");
        return Redirect(RegisterLinks.ToRegister(Reference, Runs.Session));
    }

    public async Task ShowAgainAsync() => Runs = await mediator.Send(new FindOtherRuns(Reference, Session, Booking), HttpContext.RequestAborted);
}
