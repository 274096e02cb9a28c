using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditCoursePage(IMediator mediator, TrainingRules rules, TimeProvider clock) : PageModel, IShowsAgain
{
    [FromRoute]
    public string? Reference { get; set; }

    [BindProperty]
    public CourseInput Input { get; set; } = new();

    public FormChoices Choices { get; private set; } = FormChoices.None;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await ShowAgainAsync();
        Input = Reference is null
            ? new CourseInput { PercentToComplete = (await rules.ReadAsync(cancel)).Number(RuleName.PercentToComplete, clock.Today()) }
            : CourseInput.Of(await mediator.Send(new FindCourse(Reference), cancel));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reference = await mediator.Send(new SaveCourse(Reference, Input.ToFacts(), Input.Audience, Input.Version), cancel);
        TempData.SayDone(Reference is null ? $"{reference} is added. Next: what participants can do afterwards." : $"{reference} is changed.");
        return LocalRedirect(Reference is null ? TrainingLinks.ToPart(reference, "outcomes") : TrainingLinks.ToCourse(reference));
    }

    public async Task ShowAgainAsync()
    {
        if (Reference is not null) await mediator.Send(new FindCourse(Reference));
        Choices = await mediator.Send(new FindFormChoices());
    }
}
