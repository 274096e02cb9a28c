using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.Reviewing;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class ReviewPage(IMediator mediator) : PageModel, IShowsAgain
{
    public ReviewList List { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(Guid held)
    {
        await mediator.Send(new ReviewRole(held));
        TempData.SayDone("The role stays. It comes back here in a year, or when it is not used.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => List = await mediator.Send(new RolesToReview());
}
