using MediatR;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Statements;

namespace VirtualSchool.Platform.Pages.Statements;

/// <summary>One of the pages that open without signing in: which, its address says.</summary>
[AllowEveryone]
internal sealed class StatementPage(IMediator mediator, IOptions<CouncilSettings> council) : PageModel
{
    public StatementShown Shown { get; private set; } = null!;

    public IHtmlContent Text => StatementText.Html(Shown.Text, council.Value);

    public async Task OnGetAsync(CancellationToken cancel) =>
        Shown = await mediator.Send(new ShowStatement(StatementKinds.Of(Request.Path.Value?.Trim('/')) ?? throw new NotFound("statement")), cancel);
}
