using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Pages.Access.OnePerson;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.EndingRole;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class EndRolePage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "role", SupportsGet = true)]
    public Role Ending { get; set; }

    [BindProperty]
    public EndRoleInput Input { get; set; } = new();

    public PersonShown Person { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new EndRole(new PersonId(Id), Ending, Input.Because ?? ""));
        TempData.SayDone("The role has ended. Whatever it opened is closed at once.");
        return LocalRedirect($"/people/{Id}");
    }

    public async Task ShowAgainAsync()
    {
        Person = await mediator.Send(new OnePerson.OnePerson(new PersonId(Id)));
        if (Person.Held.All(r => r.Role != Ending))
            throw new NotFound("role held");
    }
}

internal sealed class EndRoleInput
{
    [Display(Name = "Why it ends")]
    public string? Because { get; set; }
}
