using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.SingleSignOn;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.GroupRoles;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class GroupRolesPage(IMediator mediator, IOptions<SingleSignOnSettings> single) : PageModel, IShowsAgain
{
    [BindProperty]
    public GroupInput Input { get; set; } = new();

    public IReadOnlyList<GroupRole> Mapped { get; private set; } = [];

    /// <summary>The issuer's address; null when the operator has named none.</summary>
    public string? Authority => single.Value.IsSetUp ? single.Value.Authority : null;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new MapGroup(Input.Group ?? "", Input.Name ?? "", Input.Role ?? default));
        TempData.SayDone("Members of the group hold the role from their next sign-in with the council’s account.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync(string? group, Role? role)
    {
        await mediator.Send(new UnmapGroup(group ?? "", role ?? default));
        TempData.SayDone("The group holds the role no longer, and nobody holds it for its sake.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Mapped = await mediator.Send(new ListGroupRoles());
}

internal sealed class GroupInput
{
    [Display(Name = "Group, as the issuer names it")]
    public string? Group { get; set; }

    [Display(Name = "What the council calls it")]
    public string? Name { get; set; }

    [Display(Name = "Role that its members hold")]
    public Role? Role { get; set; }
}
