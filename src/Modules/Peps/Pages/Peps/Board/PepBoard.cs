using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>The plans of a term that somebody may see: what they mean together, and one page of them.</summary>
internal sealed record PepBoard(VisibleChildren Sight, BoardFilter Filter, BoardAsk Ask) : IQuery<PepBoardShown>, IWithinSight;

/// <summary>Which plans are wanted; all parts may be left out.</summary>
internal sealed record BoardFilter(string? Term, BoardView View, PepKind? Kind, int? Year, Guid? Adviser, int? School);

/// <summary>The views that the meaning sentence and the filter offer.</summary>
internal enum BoardView
{
    All,
    Late,
    NotStarted,
    SocialWorker,
    DesignatedTeacher,
    VirtualSchool,
    Returned,
    SignedOff,
    Closed,
}

/// <summary>A board as it is shown.</summary>
internal sealed record PepBoardShown(PepTerm Term, BoardTally Tally, BoardPageRows Page) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Page.Rows.Select(r => r.Child);
}

/// <summary>One plan in the list.</summary>
internal sealed record PepRow(
    Guid Id, string Reference, ChildId Child, string Name, string Initials, int? Year, string? School, PepKind Kind, PepState State,
    DateOnly DueOn, DateOnly WriteBy, Holder WaitingFor, DateOnly? WaitingSince, string? Worker, string? Adviser, Grade? Grade)
{
    public bool IsLate(DateOnly today) => State.IsOpen() && !State.IsWithReviewer() && DueOn < today;

    /// <summary>Whom it waits for, by name where the list knows it.</summary>
    public string Waiting => WaitingFor switch
    {
        Holder.Nobody => "",
        Holder.SocialWorker when Worker is not null => $"{Worker} (social worker)",
        Holder.VirtualSchool when Adviser is not null => $"{Adviser} (virtual school)",
        _ => Domain.Plans.Waiting.WordsOf(WaitingFor),
    };
}

internal sealed class PepBoardHandler(IMediator mediator, BoardRows rows, BoardTallies tallies, TimeProvider clock) : IRequestHandler<PepBoard, PepBoardShown>
{
    public async Task<PepBoardShown> Handle(PepBoard query, CancellationToken cancel)
    {
        var today = clock.Today();
        var term = PepTerm.TryParse(query.Filter.Term) ?? Terms.Of(await mediator.Send(new FindTerm(today), cancel));
        var tally = await tallies.ForAsync(query.Sight, term, today, cancel);
        return new PepBoardShown(term, tally, await rows.PageAsync(query, term, today, cancel));
    }
}
