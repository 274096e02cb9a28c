using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Training.Pages.Elearning;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
[BindProperties(SupportsGet = true)]
internal sealed class ElearningPage(IMediator mediator, ICurrentPerson me) : PageModel
{
    public Guid? Course { get; set; }

    public Guid? Pool { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public ElearningShown Board { get; private set; } = null!;

    [BindNever]
    public ElearningChoices Choices { get; private set; } = null!;

    public bool MayEdit => me.MayEditTraining();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Ask = Ask with { Sort = Ask.Sort ?? InstitutionRows.ByName };
        Board = await mediator.Send(new ElearningBoard(Course, Pool, Ask), cancel);
        Choices = await mediator.Send(new FindElearningChoices(), cancel);
    }

    /// <summary>Those of one institution, or of all, within the filters.</summary>
    public string ToPeople(Guid? at) => QueryHelpers.AddQueryString(TrainingLinks.ElearningPeople, new Dictionary<string, string?> { ["course"] = Course?.ToString(), ["pool"] = Pool?.ToString(), ["at"] = at?.ToString() });
}
