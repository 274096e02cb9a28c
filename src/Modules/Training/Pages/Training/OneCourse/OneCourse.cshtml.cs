using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class OneCoursePage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public CourseShown Course { get; private set; } = null!;

    public CourseLifeShown Life { get; private set; } = null!;

    public ElearningOfCourse Elearning { get; private set; } = ElearningOfCourse.None;

    public bool MayEdit => me.MayEditTraining();

    public DateOnly Today => clock.Today();

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostRetireAsync(CancellationToken cancel)
    {
        await mediator.Send(new RetireCourse(Reference, Retire: true), cancel);
        TempData.SayDone("The course is not offered any more. What was offered of it stays.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task<IActionResult> OnPostBringBackAsync(CancellationToken cancel)
    {
        await mediator.Send(new RetireCourse(Reference, Retire: false), cancel);
        TempData.SayDone("The course is offered again.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task ShowAgainAsync()
    {
        Course = await mediator.Send(new FindCourse(Reference), HttpContext.RequestAborted);
        Elearning = await mediator.Send(new FindElearning(Reference), HttpContext.RequestAborted);
        Life = await mediator.Send(new CourseLife(Course.Id), HttpContext.RequestAborted);
    }
}
