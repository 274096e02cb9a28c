using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.OnePerson;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.EndingSessions;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class EndSessionsPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EndSessionsInput Input { get; set; } = new();

    public PersonShown Person { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new EndSessionsOf(new PersonId(Id), Input.Because ?? ""));
        TempData.SayDone("Every session of theirs has ended.");
        return LocalRedirect($"/people/{Id}");
    }

    public async Task ShowAgainAsync() => Person = await mediator.Send(new OnePerson.OnePerson(new PersonId(Id)));
}

internal sealed class EndSessionsInput
{
    [Display(Name = "Why they end")]
    public string? Because { get; set; }
}
