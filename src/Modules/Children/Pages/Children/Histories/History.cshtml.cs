using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Pages.OneChild;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Log;

namespace VirtualSchool.Children.Pages.Histories;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class HistoryPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    public ChildShown Child { get; private set; } = null!;

    public HistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Child = await mediator.Send(new ShowChild(new ChildId(Id)), cancel);
        View = new HistoryView(await mediator.Send(new ReadHistory(Child.Id, null, HistoryView.After(Ask), Ask.Size), cancel), Ask);
    }
}
