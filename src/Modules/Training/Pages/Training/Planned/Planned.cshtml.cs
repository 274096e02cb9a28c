using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;

namespace VirtualSchool.Training.Pages.Planned;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed class PlannedPage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel, IShowsAgain
{
    private const int MonthsAhead = 24;

    [BindProperty]
    public PlannedInput Input { get; set; } = new();

    public IReadOnlyList<PlannedRow> Rows { get; private set; } = [];

    public FormChoices Choices { get; private set; } = FormChoices.None;

    public bool MayEdit => me.MayEditTraining();

    public DateOnly Today => clock.Today();

    public IReadOnlyList<Choice> Months => [.. Enumerable.Range(0, MonthsAhead).Select(n => new DateOnly(Today.Year, Today.Month, 1).AddMonths(n)).Select(m => new Choice($"{m:yyyy-MM-dd}", Words.Month(m)))];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var month = Input.Month is null ? (DateOnly?)null : DateOnly.TryParseExact(Input.Month, "yyyy-MM-dd", out var day) ? day : throw new Refusal("Choose a month from the list.", "Month");
        await mediator.Send(new PlanCourse(Input.Course, month, Input.Contract, Input.Note), cancel);
        TempData.SayDone("It is planned. Set its dates as soon as they are agreed.");
        return LocalRedirect(TrainingLinks.Planned);
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancel)
    {
        await mediator.Send(new DropPlanned(Input.Dropped, Input.Because), cancel);
        TempData.SayDone("It is planned no more. The reason is kept.");
        return LocalRedirect(TrainingLinks.Planned);
    }

    public async Task ShowAgainAsync()
    {
        Rows = await mediator.Send(new PlannedList());
        Choices = await mediator.Send(new FindFormChoices());
    }
}

internal sealed class PlannedInput
{
    [Display(Name = "Course")]
    public Guid? Course { get; set; }

    [Display(Name = "Month")]
    public string? Month { get; set; }

    [Display(Name = "Contract")]
    public Guid? Contract { get; set; }

    [Display(Name = "Note")]
    public string? Note { get; set; }

    [Display(Name = "What will not take place")]
    public Guid? Dropped { get; set; }

    [Display(Name = "Why")]
    public string? Because { get; set; }
}
