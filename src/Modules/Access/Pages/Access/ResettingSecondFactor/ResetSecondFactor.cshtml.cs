using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.OnePerson;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.ResettingSecondFactor;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class ResetSecondFactorPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ResetInput Input { get; set; } = new();

    public PersonShown Person { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new ResetSecondFactor(new PersonId(Id), Input.Because ?? ""));
        TempData.SayDone("The second factor is reset, and every session of theirs has ended.");
        return LocalRedirect($"/people/{Id}");
    }

    public async Task ShowAgainAsync() => Person = await mediator.Send(new OnePerson.OnePerson(new PersonId(Id)));
}

internal sealed class ResetInput
{
    [Display(Name = "Why it is reset")]
    public string? Because { get; set; }
}
