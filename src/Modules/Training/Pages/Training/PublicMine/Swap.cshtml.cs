using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Pages.PublicCatalogue;
using VirtualSchool.Training.Pages.PublicPlace;

namespace VirtualSchool.Training.Pages.PublicMine;

[AllowEveryone]
internal sealed class SwapPage(IMediator mediator) : OneOfMine(mediator)
{
    private readonly IMediator _mediator = mediator;

    [BindProperty]
    public ColleagueInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await _mediator.Send(new SwapPlace(Mark, Booking, Input.ToColleague()), cancel);
        TempData.SayDone("Your colleague has the place, and a letter that says so.");
        return Redirect("/book/mine");
    }

    public override async Task ShowAgainAsync()
    {
        await base.ShowAgainAsync();
        Roles = (await _mediator.Send(new BrowseEvents(new EventFilter(null, null, null, null), null, 1))).Roles;
    }
}

internal sealed class ColleagueInput
{
    [Display(Name = "Colleague’s name")]
    public string? Name { get; set; }

    [Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Role")]
    public Guid? RoleId { get; set; }

    [Display(Name = "What do they need to take part?")]
    public string? AccessNeeds { get; set; }

    [Display(Name = "Is there something that they do not eat?")]
    public string? Diet { get; set; }

    public Colleague ToColleague() => new(Name, Email, RoleId, AccessNeeds, Diet);
}
