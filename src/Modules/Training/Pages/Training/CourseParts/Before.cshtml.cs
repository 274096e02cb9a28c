using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class BeforePage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int RoomForMore = 2;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public BeforeInput Input { get; set; } = new();

    public CourseShown Course { get; private set; } = null!;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        Input.Prerequisites = [.. Course.Prerequisites.Select(p => new PrerequisiteInput { Course = p.CourseId, MustBeEmbedded = p.MustBeEmbedded }), .. Enumerable.Repeat(0, RoomForMore).Select(_ => new PrerequisiteInput())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetPrerequisites(Reference, [.. Input.Prerequisites.Where(p => p.Course is not null).Select(p => (p.Course!.Value, p.MustBeEmbedded))]), cancel);
        TempData.SayDone("What comes before the course is saved.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task ShowAgainAsync()
    {
        Course = await mediator.Send(new FindCourse(Reference), HttpContext.RequestAborted);
        Others = [.. (await mediator.Send(new FindFormChoices(), HttpContext.RequestAborted)).Courses.Where(c => c.Value != $"{Course.Id}")];
    }
}

internal sealed class BeforeInput
{
    public List<PrerequisiteInput> Prerequisites { get; set; } = [];
}

internal sealed class PrerequisiteInput
{
    public Guid? Course { get; set; }

    public bool MustBeEmbedded { get; set; }
}
