using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.OtherCouncils;

[AllowRoles(Role.Administrator)]
internal sealed class OtherCouncilsPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public OtherCouncilInput Input { get; set; } = new();

    public IReadOnlyList<OtherCouncil> Councils { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await this.AgainAsync();
        await mediator.Send(new AddOtherCouncil(Input.Name, Input.Address, Input.From));
        TempData.SayDone("Designated teachers are led there from that day on.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid council)
    {
        await mediator.Send(new RemoveOtherCouncil(council));
        TempData.SayDone("Nobody is led there any more.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Councils = await mediator.Send(new ListOtherCouncils());
}

internal sealed class OtherCouncilInput
{
    [Display(Name = "Council")]
    public string? Name { get; set; }

    [Display(Name = "Address of its service")]
    public string? Address { get; set; }

    [Display(Name = "Shown from")]
    public DateOnly? From { get; set; }
}
