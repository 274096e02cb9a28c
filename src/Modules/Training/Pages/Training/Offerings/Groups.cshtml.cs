using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class GroupsPage(IMediator mediator, TrainingRules rules, TimeProvider clock) : PageModel, IShowsAgain
{
    private const int RoomForMore = 4;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public GroupsInput Input { get; set; } = new();

    public OfferingShown Offering { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        var limit = (await rules.ReadAsync(cancel)).Number(RuleName.PlacesPerGroup, clock.Today());
        Input.Groups = [.. Offering.Groups.Select(g => new GroupInput { Id = g.Id, Name = g.Name, Cluster = g.Cluster, Limit = g.Limit }), .. Enumerable.Range(0, RoomForMore).Select(_ => new GroupInput { Limit = limit })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetGroups(Reference, [.. Input.Groups.Select(g => new GroupFacts(g.Id, g.Name, g.Cluster, g.Limit))]), cancel);
        TempData.SayDone("The groups are saved.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    public async Task ShowAgainAsync() => Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
}

internal sealed class GroupsInput
{
    public List<GroupInput> Groups { get; set; } = [];
}

internal sealed class GroupInput
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public string? Cluster { get; set; }

    public int? Limit { get; set; }
}
