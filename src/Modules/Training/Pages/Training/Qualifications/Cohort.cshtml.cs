using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;

namespace VirtualSchool.Training.Pages.Qualifications;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class CohortPage(IMediator mediator, ICurrentPerson me) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public CohortShown Cohort { get; private set; } = null!;

    public bool MayInvite => me.Roles.Contains(Role.TrainingCoordinator) && Meetings.Count > 0 && Groups.Count > 0;

    public IReadOnlyList<Choice> Groups => [.. Cohort.Groups.Where(g => g.Rows.Any(r => r.IsAwarded)).Select(g => new Choice($"{g.Id}", g.Name, g.Cluster))];

    /// <summary>Those to come, the next one first.</summary>
    public IReadOnlyList<Choice> Meetings => [.. Cohort.Meetings.Where(m => m.Came is null).Reverse().Select(m => new Choice(m.Reference, $"{m.Title}, {Words.Day(m.On)}"))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var invited = await mediator.Send(new InviteQualified(Reference, Input.Group, Input.Meeting), cancel);
        TempData.SayDone(invited == 0
            ? "Everybody of the group who has the award was invited before. Nobody got a second letter."
            : $"{Words.Count(invited, "person of the group was", "people of the group were")} invited.");
        return LocalRedirect(TrainingLinks.ToQualification(Reference));
    }

    public async Task ShowAgainAsync() => Cohort = await mediator.Send(new FindCohort(Reference), HttpContext.RequestAborted);
}

internal sealed class MeetingInput
{
    [Display(Name = "Group")]
    public Guid? Group { get; set; }

    [Display(Name = "Meeting")]
    public string? Meeting { get; set; }
}
