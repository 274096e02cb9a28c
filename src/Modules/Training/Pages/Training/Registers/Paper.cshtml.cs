using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class PaperPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public IReadOnlyList<RegisterShown> Sheets { get; private set; } = [];

    /// <summary>A sheet for each session, so that each has the people whom it is for.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var first = await mediator.Send(new FindRegister(Reference, null), cancel);
        var sheets = new List<RegisterShown>();
        foreach (var session in first.Sessions) sheets.Add(session == first.At ? first : await mediator.Send(new FindRegister(Reference, session.Id), cancel));
        Sheets = sheets.Count == 0 ? [first] : sheets;
    }
}
