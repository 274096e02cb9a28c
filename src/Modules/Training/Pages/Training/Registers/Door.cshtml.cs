using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class DoorPage(IMediator mediator, IOptions<CouncilSettings> council) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    public DoorShown Door { get; private set; } = null!;

    /// <summary>The whole address; null until the code was made.</summary>
    public string? Address => Door.Code is { } code ? council.Value.Address + RegisterLinks.ToHere(code) : null;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new OpenDoor(Reference, Door.Session), cancel);
        return Redirect(RegisterLinks.ToDoor(Reference, Door.Session));
    }

    public async Task ShowAgainAsync() => Door = await mediator.Send(new FindDoor(Reference, Session), HttpContext.RequestAborted);
}
