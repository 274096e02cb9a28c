using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Statements;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages.Statements;

[AllowRoles(Role.Administrator)]
internal sealed class StatementsPage(IMediator mediator, TimeProvider clock) : PageModel
{
    private IReadOnlyList<StatementVersion> _versions = [];

    public async Task OnGetAsync(CancellationToken cancel) => _versions = await mediator.Send(new ListStatementVersions(), cancel);

    /// <summary>What a council has published and holds today; null while the shipped text does.</summary>
    public StatementVersion? HoldsOf(StatementKind kind) => _versions.FirstOrDefault(v => v.Kind == kind && v.From <= clock.Today());

    public StatementVersion? ComingOf(StatementKind kind) => _versions.LastOrDefault(v => v.Kind == kind && v.From > clock.Today());
}
