using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditPartnerPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public PartnerInput Input { get; set; } = new();

    public IReadOnlyList<PartnerPersonRow> People { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (await FindAsync() is { } partner) Input.FillFrom(partner);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SavePartner(Id, new PartnerFacts(Input.Name, Input.ContactName, Input.ContactEmail, Input.ContactTelephone, Input.Notes), Input.Version), cancel);
        TempData.SayDone("The organisation is saved.");
        return LocalRedirect(TrainingLinks.Partners);
    }

    public async Task<IActionResult> OnPostLetInAsync(Guid id, CancellationToken cancel)
    {
        await mediator.Send(new LetSignInForPartner(id, Input.PersonName, Input.PersonEmail), cancel);
        TempData.SayDone("They may sign in for the organisation. An administrator or the head sends them the link, under People.");
        return LocalRedirect(TrainingLinks.ToEditPartner(id));
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel)
    {
        await mediator.Send(new EndSignInForPartner(id, Input.Ended), cancel);
        TempData.SayDone("They see the organisation’s training no more. Their role in the service is ended under People.");
        return LocalRedirect(TrainingLinks.ToEditPartner(id));
    }

    // The two small forms below carry nothing of the organisation's own.
    public async Task ShowAgainAsync()
    {
        if (await FindAsync() is { } partner && Request.Query.ContainsKey("handler")) Input.FillFrom(partner);
    }

    private async Task<PartnerShown?> FindAsync()
    {
        if (Id is not { } id) return null;
        People = await mediator.Send(new PartnerPeople(id));
        return (await mediator.Send(new PartnerList())).Partners.FirstOrDefault(p => p.Id == id) ?? throw new NotFound("partner");
    }
}

internal sealed class PartnerInput
{
    [Display(Name = "Name of the organisation")]
    public string? Name { get; set; }

    [Display(Name = "Whom to ask")]
    public string? ContactName { get; set; }

    [Display(Name = "E-mail address")]
    public string? ContactEmail { get; set; }

    [Display(Name = "Telephone")]
    public string? ContactTelephone { get; set; }

    [Display(Name = "Notes")]
    public string? Notes { get; set; }

    [Display(Name = "Name of who signs in")]
    public string? PersonName { get; set; }

    [Display(Name = "Their e-mail address")]
    public string? PersonEmail { get; set; }

    [Display(Name = "Who signs in no more")]
    public Guid? Ended { get; set; }

    public uint? Version { get; set; }

    public void FillFrom(PartnerShown partner) =>
        (Name, ContactName, ContactEmail, ContactTelephone, Notes, Version) = (partner.Name, partner.ContactName, partner.ContactEmail, partner.ContactTelephone, partner.Notes, partner.Version);
}
