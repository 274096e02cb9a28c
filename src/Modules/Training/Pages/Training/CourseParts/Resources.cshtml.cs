using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class ResourcesPage(IMediator mediator) : PageModel, IShowsAgain
{
    private const int RoomForMore = 3;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ResourcesInput Input { get; set; } = new();

    public CourseShown Course { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        Input.Resources = [.. Course.Resources.Select(r => new ResourceInput { Id = r.Id, Title = r.Title, Address = r.Address }), .. Enumerable.Repeat(0, RoomForMore).Select(_ => new ResourceInput())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetResources(Reference, [.. Input.Resources.Select(r => (r.Id, r.Title, r.Address))]), cancel);
        TempData.SayDone("The resources are saved.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task ShowAgainAsync() => Course = await mediator.Send(new FindCourse(Reference), HttpContext.RequestAborted);
}

internal sealed class ResourcesInput
{
    public List<ResourceInput> Resources { get; set; } = [];
}

internal sealed class ResourceInput
{
    public Guid? Id { get; set; }

    public string? Title { get; set; }

    public string? Address { get; set; }
}
