using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Pages.PublicCatalogue;
using VirtualSchool.Training.Pages.PublicPlace;

namespace VirtualSchool.Training.Pages.BookingParticipants;

[AllowRoles(Role.TrainingCoordinator)]
internal sealed class AddPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ParticipantInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Addresses")]
    public string? Addresses { get; set; }

    public ParticipantsListed Listed { get; private set; } = null!;

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var setting = await mediator.Send(new ChooseSetting(Input.School, null), cancel);
        TempData.SayDone(await mediator.Send(new AddByHand(Reference, Input.Email, new(Input.Name, Input.RoleId, null, setting.Urn, setting.Words) { AccessNeeds = Input.AccessNeeds, Diet = Input.Diet }), cancel));
        return Redirect($"/training/offerings/{Reference}/participants");
    }

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancel)
    {
        var invited = await mediator.Send(new InviteAddresses(Reference, Addresses), cancel);
        TempData.SayDone($"{Words.Count(invited, "letter is", "letters are")} on the way. Who was invited before gets no second one.");
        return Redirect($"/training/offerings/{Reference}/participants");
    }

    public async Task ShowAgainAsync()
    {
        Listed = await mediator.Send(new ListParticipants(Reference));
        Roles = (await mediator.Send(new BrowseEvents(new EventFilter(null, null, null, null), null, 1))).Roles;
    }
}

internal sealed class ParticipantInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Role")]
    public Guid? RoleId { get; set; }

    [Display(Name = "School or organisation")]
    public string? School { get; set; }

    [Display(Name = "What they need to take part")]
    public string? AccessNeeds { get; set; }

    [Display(Name = "Diet")]
    public string? Diet { get; set; }
}
