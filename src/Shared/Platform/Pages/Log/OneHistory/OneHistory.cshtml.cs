using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Platform.Pages.Log.OneHistory;

[AllowRoles(Role.Head, Role.Adviser, Role.Administrator, Role.TrainingCoordinator)]
internal sealed class OneHistoryPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Type { get; set; } = "";

    [FromRoute]
    public string Record { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public BoardAsk Ask { get; set; } = new();

    public RecordFound Found { get; private set; } = null!;

    public HistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Found = await mediator.Send(new FindRecordWords(Type, Record), cancel);
        var read = await mediator.Send(new ReadRecordHistory(Found.Record, HistoryView.After(Ask), Ask.Size), cancel);
        View = new HistoryView(read.History, Ask);
    }
}
