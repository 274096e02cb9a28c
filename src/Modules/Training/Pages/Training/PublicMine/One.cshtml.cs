using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Pages.PublicOffering;

namespace VirtualSchool.Training.Pages.PublicMine;

[AllowEveryone]
internal sealed class OnePage(IMediator mediator) : OneOfMine(mediator)
{
    private readonly IMediator _mediator = mediator;

    [BindProperty, Display(Name = "Why, if you wish to say")]
    public string? Because { get; set; }

    public IReadOnlyList<string> Terms { get; private set; } = [];

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancel) => DoAsync(PlaceStep.Cancel, "The booking is cancelled. Thank you for telling us.", cancel);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel) => DoAsync(PlaceStep.Accept, "The place is yours. A letter with an entry for your calendar is on its way.", cancel);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken cancel) => DoAsync(PlaceStep.Decline, "The place goes to the next person. Thank you for telling us.", cancel);

    public override async Task ShowAgainAsync()
    {
        await base.ShowAgainAsync();
        if (Mine is { } mine) Terms = (await _mediator.Send(new ShowEvent(mine.Event))).Terms;
    }

    private async Task<IActionResult> DoAsync(PlaceStep step, string done, CancellationToken cancel)
    {
        await _mediator.Send(new ChangePlace(Mark, Booking, step, Because), cancel);
        TempData.SayDone(done);
        return Redirect("/book/mine");
    }
}
