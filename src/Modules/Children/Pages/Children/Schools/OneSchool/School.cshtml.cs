using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.Schools.OneSchool;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher)]
internal sealed class SchoolPage(IMediator mediator, ICurrentPerson me, IChildGate gate) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Urn { get; set; }

    public SchoolShown Shown { get; private set; } = null!;

    public bool MaySetTeacher => me.Roles.Contains(Role.Head);

    public bool MaySeeList => MaySetTeacher || me.Roles.Contains(Role.Adviser);

    /// <summary>Why fewer children may be shown than are there, for a reader who does not see all.</summary>
    public string Sight { get; private set; } = "";

    /// <summary>What every module knows of the school.</summary>
    public IReadOnlyList<SchoolPanel> Panels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var sight = await gate.VisibleTo(me.Id, cancel);
        Sight = sight.IsAll ? "" : "Only children whom you may see are shown.";
        Shown = await mediator.Send(new OneSchool(sight, Urn), cancel);
        var gather = new Gather<SchoolPanel>(null, me.Id, sight) { School = Urn };
        await mediator.Publish(gather, cancel);
        Panels = gather.Items;
    }
}
