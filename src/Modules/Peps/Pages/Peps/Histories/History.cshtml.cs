using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Log;

namespace VirtualSchool.Peps.Pages.Histories;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class HistoryPage(IMediator mediator, PepAddresses addresses) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    public PepRecordShown Plan { get; private set; } = null!;

    public HistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        Plan = await mediator.Send(new PepRecord(key), cancel);
        View = new HistoryView(await mediator.Send(new ReadHistory(key.Child, $"Pep {key.Pep}", HistoryView.After(Ask), Ask.Size), cancel), Ask);
    }
}
