using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
[BindProperties(SupportsGet = true)]
internal sealed class CoursesPage(IMediator mediator, ICurrentPerson me) : PageModel
{
    public CourseKind? Kind { get; set; }

    public Guid? Strand { get; set; }

    public Guid? Level { get; set; }

    public Guid? Audience { get; set; }

    public bool Retired { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public CourseListShown List { get; private set; } = null!;

    [BindNever]
    public FormChoices Choices { get; private set; } = FormChoices.None;

    public bool MayEdit => me.MayEditTraining();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        List = await mediator.Send(new CourseList(new CourseFilter(Kind, Strand, Level, Audience, Retired), Ask), cancel);
        Choices = await mediator.Send(new FindFormChoices(), cancel);
    }
}
