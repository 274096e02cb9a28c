using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Pages.Elearning;
using VirtualSchool.Training.Pages.Settings;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class ElearningPartPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty, Display(Name = "Modules")]
    public string? Modules { get; set; }

    [BindProperty, Display(Name = "Offered after an event")]
    public List<Guid> FollowOns { get; set; } = [];

    public CourseShown Course { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public int Weeks { get; private set; }

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        var known = await mediator.Send(new FindElearning(Reference), HttpContext.RequestAborted);
        (Modules, FollowOns) = (string.Join('\n', known.Modules), [.. known.FollowOns.Select(f => f.Id)]);
    }

    public async Task<IActionResult> OnPostModulesAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetModules(Reference, Modules), cancel);
        TempData.SayDone("The modules are saved.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task<IActionResult> OnPostFollowOnsAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetFollowOns(Reference, FollowOns), cancel);
        TempData.SayDone("What is offered afterwards is saved.");
        return LocalRedirect(TrainingLinks.ToCourse(Reference));
    }

    public async Task ShowAgainAsync()
    {
        Course = await mediator.Send(new FindCourse(Reference), HttpContext.RequestAborted);
        Choices = [.. (await mediator.Send(new ElearningCourses(), HttpContext.RequestAborted)).Where(c => c.Value != $"{Course.Id}")];
        Weeks = (await mediator.Send(new TrainingRuleBook(), HttpContext.RequestAborted)).First(r => r.Name == RuleName.FollowOnWeeks && r.IsToday).Number;
    }
}
