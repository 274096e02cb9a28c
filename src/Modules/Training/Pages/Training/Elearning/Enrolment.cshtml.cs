using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Elearning;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EnrolmentPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public EnrolmentInput Input { get; set; } = new();

    public EnrolmentShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostCorrectAsync(CancellationToken cancel)
    {
        await mediator.Send(new CorrectEnrolment(Id, Input.EnrolledOn, Input.CompletedOn, Input.Version), cancel);
        TempData.SayDone("The days are saved.");
        return LocalRedirect(TrainingLinks.ToEnrolment(Id));
    }

    public async Task<IActionResult> OnPostGiveBackAsync(CancellationToken cancel)
    {
        await mediator.Send(new GivePlaceBack(Id, Input.Because), cancel);
        TempData.SayDone("The place is free again.");
        return LocalRedirect(TrainingLinks.ToEnrolment(Id));
    }

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new FindEnrolment(Id), HttpContext.RequestAborted);
        // Its own form brings the version with it; the other one leaves the days as they are.
        if (Input.Version is null) Input = new EnrolmentInput { EnrolledOn = Shown.EnrolledOn, CompletedOn = Shown.CompletedOn, Version = Shown.Version };
    }
}

internal sealed class EnrolmentInput
{
    [Display(Name = "Enrolled on")]
    public DateOnly? EnrolledOn { get; set; }

    [Display(Name = "Completed on")]
    public DateOnly? CompletedOn { get; set; }

    [Display(Name = "Why")]
    public string? Because { get; set; }

    public uint? Version { get; set; }
}
