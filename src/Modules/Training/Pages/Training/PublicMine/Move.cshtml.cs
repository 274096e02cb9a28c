using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Pages.PublicOffering;

namespace VirtualSchool.Training.Pages.PublicMine;

[AllowEveryone]
internal sealed class MovePage(IMediator mediator) : OneOfMine(mediator)
{
    private readonly IMediator _mediator = mediator;

    [BindProperty, Display(Name = "To which date?")]
    public string? To { get; set; }

    public IReadOnlyList<Choice> Dates { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await _mediator.Send(new MovePlace(Mark, Booking, To), cancel);
        TempData.SayDone("The place is moved. A letter tells you when and where.");
        return Redirect("/book/mine");
    }

    public override async Task ShowAgainAsync()
    {
        await base.ShowAgainAsync();
        if (Mine is { } mine) Dates = [.. (await _mediator.Send(new ShowEvent(mine.Event))).OtherDates.Select(d => new Choice(d.Reference, d.When))];
    }
}
