using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.Listing;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class PeoplePage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(Name = "role", SupportsGet = true)]
    [Display(Name = "Role")]
    public Role? InRole { get; set; }

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    /// <summary>Posted, never in an address: addresses are kept in histories and logs, and names do not belong there.</summary>
    [BindProperty]
    [Display(Name = "Name or e-mail address")]
    public string? Name { get; set; }

    public PeopleListed People { get; private set; } = null!;

    public Task OnGetAsync() => FindAsync();

    public Task OnPostAsync() => FindAsync();

    public Task ShowAgainAsync() => FindAsync();

    private async Task FindAsync()
    {
        PersonId? after = Guid.TryParse(Ask.After, out var id) ? new PersonId(id) : null;
        People = await mediator.Send(new PeopleList(InRole, Name, after, Ask.Size));
    }
}
