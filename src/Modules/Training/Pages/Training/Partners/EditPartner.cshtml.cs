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

    public async Task OnGetAsync()
    {
        if (await FindAsync() is not { } partner) return;
        Input = new PartnerInput
        {
            Name = partner.Name,
            ContactName = partner.ContactName,
            ContactEmail = partner.ContactEmail,
            ContactTelephone = partner.ContactTelephone,
            Notes = partner.Notes,
            Version = partner.Version,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SavePartner(Id, new PartnerFacts(Input.Name, Input.ContactName, Input.ContactEmail, Input.ContactTelephone, Input.Notes), Input.Version), cancel);
        TempData.SayDone("The organisation is saved.");
        return LocalRedirect(TrainingLinks.Partners);
    }

    public Task ShowAgainAsync() => FindAsync();

    private async Task<PartnerShown?> FindAsync() =>
        Id is not { } id ? null : (await mediator.Send(new PartnerList())).Partners.FirstOrDefault(p => p.Id == id) ?? throw new NotFound("partner");
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

    public uint? Version { get; set; }
}
