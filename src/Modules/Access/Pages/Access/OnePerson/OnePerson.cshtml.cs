using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.OnePerson;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class OnePersonPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RoleInput Input { get; set; } = new();

    public PersonShown Person { get; private set; } = null!;

    /// <summary>Shown on this one answer and never again.</summary>
    public string? LinkMade { get; private set; }

    private PersonId PersonId => new(Id);

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostGiveAsync()
    {
        await mediator.Send(new GiveRole(PersonId, Input.Role ?? default, Input.Because ?? ""));
        TempData.SayDone("The role has been given.");
        return RedirectToPage(new { Id });
    }

    public async Task OnPostLinkAsync()
    {
        var made = await mediator.Send(new MakeSetUpLink(PersonId));
        LinkMade = $"{Request.Scheme}://{Request.Host}/set-up/{made.Token}";
        Response.Headers.CacheControl = "no-store";
        await ShowAgainAsync();
    }

    public async Task ShowAgainAsync() => Person = await mediator.Send(new OnePerson(PersonId));
}

internal sealed class RoleInput
{
    [Display(Name = "Role")]
    public Role? Role { get; set; }

    [Display(Name = "Why")]
    public string? Because { get; set; }
}
