using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Pages.OneChild;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.Chronologies;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class ChronologyPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    public ChildShown Child { get; private set; } = null!;

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public IReadOnlyList<ChronologyLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Child = await mediator.Send(new ShowChild(new ChildId(Id)), cancel);
        var gather = new Gather<ChronologyLine>(Child.Id, me.Id, await gate.VisibleTo(me.Id, cancel));
        await mediator.Publish(gather, cancel);
        Kinds = [.. gather.Items.Select(l => l.Kind).Distinct().Order(StringComparer.Ordinal)];
        Lines = [.. gather.Items.Where(l => Kind is null || l.Kind == Kind)];
    }
}
