using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.BookingParticipants;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class ParticipantsPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public ParticipantsListed Listed { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        var confirmed = await mediator.Send(new ConfirmPlaces(Reference, null), cancel);
        TempData.SayDone(ConfirmPlaces.WordsOf(confirmed));
        return Redirect($"/training/offerings/{Reference}/participants");
    }

    public async Task ShowAgainAsync() => Listed = await mediator.Send(new ListParticipants(Reference));
}
