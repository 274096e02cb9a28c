using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class OutcomesPage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int RoomForMore = 4;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public OutcomesInput Input { get; set; } = new();

    public CourseShown Course { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        Input.Outcomes = [.. Course.Outcomes.Select(o => new OutcomeInput { Id = o.Id, Text = o.Text }), .. Enumerable.Repeat(0, RoomForMore).Select(_ => new OutcomeInput())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetOutcomes(Reference, [.. Input.Outcomes.Select(o => (o.Id, o.Text))]), cancel);
        TempData.SayDone("The outcomes are saved.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task ShowAgainAsync() => Course = await mediator.Send(new FindCourse(Reference), HttpContext.RequestAborted);
}

internal sealed class OutcomesInput
{
    public List<OutcomeInput> Outcomes { get; set; } = [];
}

internal sealed class OutcomeInput
{
    public Guid? Id { get; set; }

    public string? Text { get; set; }
}
