using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
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

    public IReadOnlyList<PersonInGroup> People { get; private set; } = [];

    /// <summary>What stands in somebody's box.</summary>
    public Guid? TypedFor(Guid booking) => Input.People.Find(p => p.Booking == booking)?.Group;

    public IReadOnlyList<Choice> GroupChoices => [.. Offering.Groups.Select(g => new Choice($"{g.Id}", g.Name))];

    /// <summary>True while groups stand in the boxes that are not saved yet.</summary>
    public bool IsProposal { get; private set; }

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetGroups(Reference, [.. Input.Groups.Select(g => new GroupFacts(g.Id, g.Name, g.Cluster, g.Limit))]), cancel);
        TempData.SayDone("The groups are saved.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    /// <summary>Puts a group in the box of whoever is in none; nothing is saved by it.</summary>
    public async Task<IActionResult> OnPostProposeAsync()
    {
        await ShowAgainAsync();
        foreach (var person in Input.People) person.Group ??= People.FirstOrDefault(p => p.Booking == person.Booking)?.Proposed;
        ModelState.Clear();
        IsProposal = true;
        return Page();
    }

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken cancel)
    {
        var moved = await mediator.Send(new AssignGroups(Reference, [.. Input.People.Select(p => new GroupChosen(p.Booking, p.Group))]), cancel);
        TempData.SayDone(moved == 0 ? "Nobody changes their group." : $"Saved: {Words.Count(moved, "person changes", "people change")} their group.");
        return LocalRedirect(TrainingLinks.ToGroups(Reference));
    }

    public async Task ShowAgainAsync()
    {
        Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
        People = await mediator.Send(new PeopleInGroups(Reference), HttpContext.RequestAborted);
        // Each form comes without the other's boxes.
        if (Input.Groups.Count == 0) Input.Groups = await GroupsAsync();
        if (Input.People.Count == 0) Input.People = [.. People.Select(p => new PersonInput { Booking = p.Booking, Group = p.Group })];
    }

    private async Task<List<GroupInput>> GroupsAsync()
    {
        var limit = (await rules.ReadAsync(HttpContext.RequestAborted)).Number(RuleName.PlacesPerGroup, clock.Today());
        return [.. Offering.Groups.Select(g => new GroupInput { Id = g.Id, Name = g.Name, Cluster = g.Cluster, Limit = g.Limit }), .. Enumerable.Range(0, RoomForMore).Select(_ => new GroupInput { Limit = limit })];
    }
}

internal sealed class GroupsInput
{
    public List<GroupInput> Groups { get; set; } = [];

    public List<PersonInput> People { get; set; } = [];
}

internal sealed class PersonInput
{
    public Guid Booking { get; set; }

    public Guid? Group { get; set; }
}

internal sealed class GroupInput
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public string? Cluster { get; set; }

    public int? Limit { get; set; }
}
