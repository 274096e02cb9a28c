using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Pages.OneChild;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Children.Pages.Changing;

/// <summary>A page that changes one child's record: it shows the child above its form, also after a refusal.</summary>
internal abstract class ChangePage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ChildShown Child { get; private set; } = null!;

    protected IMediator Mediator => mediator;

    public Task ShowAgainAsync() => LoadAsync(HttpContext.RequestAborted);

    protected virtual async Task LoadAsync(CancellationToken cancel) => Child = await mediator.Send(new ShowChild(new ChildId(Id)), cancel);
}
