using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.OneChild;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class OneChildPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ChildShown Child { get; private set; } = null!;

    public IReadOnlyList<ChildPanel> Panels { get; private set; } = [];

    public PanelLink? NextStep => Panels.Where(p => p.NextStep is not null).OrderBy(p => p.Order).FirstOrDefault()?.NextStep;

    public bool MayChange => me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Child = await mediator.Send(new ShowChild(new ChildId(Id)), cancel);
        var gather = new Gather<ChildPanel>(Child.Id, me.Id, await gate.VisibleTo(me.Id, cancel));
        await mediator.Publish(gather, cancel);
        Panels = gather.Items;
    }
}
