using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Pages.RollList;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Cohorts;

[AllowRoles(Role.Head, Role.Adviser)]
internal sealed class CohortsPage(IMediator mediator, ICurrentPerson me, IChildGate gate, TimeProvider clock) : PageModel
{
    private const int YearsOffered = 12;

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? YearEnding { get; set; }

    public CohortFigures Figures { get; private set; } = null!;

    public DateOnly Day => On ?? clock.Today();

    // The last year that has ended.
    public int Ending => YearEnding is >= 1990 and < 2200 ? YearEnding.Value : RollViews.YearEnd(clock.Today()) - 1;

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(0, YearsOffered).Select(back => RollViews.YearEnd(clock.Today()) - back).Select(y => new Choice($"{y}", $"1 April {y - 1} to 31 March {y}"))];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Figures = await mediator.Send(new CountCohorts(await gate.VisibleTo(me.Id, cancel), Day, Ending), cancel);

    public string Link(RollView view, DateOnly on) => $"/children?view={view}&on={on:yyyy-MM-dd}";
}
