using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.Board;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
[BindProperties(SupportsGet = true)]
internal sealed class PepBoardPage(IMediator mediator, ICurrentPerson me, IChildGate gate, TimeProvider clock) : PageModel
{
    public string? Term { get; set; }

    public BoardView View { get; set; }

    public PepKind? Kind { get; set; }

    public int? Year { get; set; }

    public Guid? Adviser { get; set; }

    public int? School { get; set; }

    public BoardAsk Ask { get; set; } = new();

    [BindNever]
    public PepBoardShown Board { get; private set; } = null!;

    [BindNever]
    public DateOnly Today => clock.Today();

    public bool MayChooseAdviser => me.Roles.Contains(Role.Head);

    public static IReadOnlyList<Choice> Views { get; } = [.. Enum.GetValues<BoardView>().Select(v => new Choice(v.ToString(), BoardViews.WordsOf(v)))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<PepKind>().Select(k => new Choice(k.ToString(), PepWords.Of(k)))];

    public static IReadOnlyList<Choice> Years { get; } = [.. YearNames.All.Select(y => new Choice($"{y}", YearNames.Of(y)))];

    [BindNever]
    public IReadOnlyList<Choice> TermChoices => [.. Neighbours(Board.Term).Select(t => new Choice(t.Key, t.Name))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Ask = Ask with { Sort = Ask.Sort == "child" ? "child" : "due" };
        Board = await mediator.Send(Query(await gate.VisibleTo(me.Id, cancel)), cancel);
        Term = Board.Term.Key;
    }

    /// <summary>Whom a plan waits for; a designated teacher reads "you".</summary>
    public string WaitingFor(PepRow row) => row.WaitingFor == Holder.DesignatedTeacher && me.Roles is { Count: 1 } && me.Roles.Contains(Role.DesignatedTeacher) ? "you" : row.Waiting;

    public string ViewLink(BoardView view) => $"?term={Board.Term.Key}&view={view}";

    internal PepBoard Query(VisibleChildren sight) => new(sight, new BoardFilter(Term, View, Kind, Year, Adviser, School), Ask);

    private static IEnumerable<PepTerm> Neighbours(PepTerm term)
    {
        for (var step = -3; step <= 1; step++)
        {
            var place = (term.AcademicYear * 3) + term.Number - 1 + step;
            yield return new PepTerm(place / 3, (place % 3) + 1);
        }
    }
}
