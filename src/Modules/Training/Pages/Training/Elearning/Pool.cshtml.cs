using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Pages.PublicPlace;

namespace VirtualSchool.Training.Pages.Elearning;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class PoolPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public EnrolInput Input { get; set; } = new();

    public PoolShown Pool { get; private set; } = null!;

    public IReadOnlyList<Choice> Courses => [.. Pool.Courses.Select(c => new Choice($"{c.Id}", c.Title))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var setting = await mediator.Send(new ChooseSetting(Input.School, null), cancel);
        await mediator.Send(new EnrolLearner(Id, Input.Course, Input.Name, Input.Email, setting.Urn, setting.Words), cancel);
        TempData.SayDone("They are enrolled, and a place of the pool is theirs.");
        return LocalRedirect(TrainingLinks.ToPool(Id));
    }

    public async Task ShowAgainAsync()
    {
        Pool = await mediator.Send(new FindPool(Id), HttpContext.RequestAborted);
        Input.Course ??= Pool.Courses.Count > 0 ? Pool.Courses[0].Id : null;
    }
}

internal sealed class EnrolInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "School or organisation")]
    public string? School { get; set; }

    [Display(Name = "Course")]
    public Guid? Course { get; set; }
}
