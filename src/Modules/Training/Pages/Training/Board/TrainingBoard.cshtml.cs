using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Board;

[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
[BindProperties(SupportsGet = true)]
internal sealed class TrainingBoardPage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel
{
    public BoardView View { get; set; }

    public Guid? Course { get; set; }

    public CourseKind? Kind { get; set; }

    public Guid? Provider { get; set; }

    public Guid? Contract { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public TrainingBoardShown Board { get; private set; } = null!;

    [BindNever]
    public FormChoices Choices { get; private set; } = FormChoices.None;

    [BindNever]
    public DateOnly Today => clock.Today();

    public bool MayEdit => me.MayEditTraining();

    public static IReadOnlyList<Choice> Views { get; } = [.. Enum.GetValues<BoardView>().Select(v => new Choice(v.ToString(), BoardViews.WordsOf(v)))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Ask = Ordered(Ask, View);
        Board = await mediator.Send(new TrainingBoard(new BoardFilter(View, Course, Kind, Provider, Contract), Ask), cancel);
        Choices = await mediator.Send(new FindFormChoices(), cancel);
    }

    /// <summary>The board's own order: what comes next first; of what is over, what was last.</summary>
    internal static BoardAsk Ordered(BoardAsk ask, BoardView view) => ask.Sort is null ? ask with { Sort = "day", Desc = BoardViews.IsOfThePast(view) } : ask with { Sort = "day" };
}
