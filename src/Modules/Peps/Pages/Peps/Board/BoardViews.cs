using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Pages.Parts.Boards;

namespace VirtualSchool.Peps.Pages.Board;

/// <summary>What each view of the board leaves.</summary>
internal static class BoardViews
{
    private static readonly PepState[] Over = [PepState.Closed, PepState.Superseded];

    /// <summary>States in which somebody other than the virtual school may be late.</summary>
    public static readonly PepState[] MayBeLate = [PepState.Due, PepState.Initiated, PepState.MeetingScheduled, PepState.MeetingHeld, PepState.Returned];

    /// <summary>The columns of the list.</summary>
    public static readonly IReadOnlyList<Column> Columns =
        [new("Child", "child"), new("Plan"), new("Year and school"), new("State"), new("Due", "due"), new("Waiting for")];

    public static IQueryable<Pep> InView(this IQueryable<Pep> peps, BoardView view, DateOnly today) => view switch
    {
        BoardView.Late => peps.Where(p => MayBeLate.Contains(p.State) && p.DueOn < today),
        BoardView.NotStarted => peps.Where(p => p.State == PepState.Due),
        BoardView.SocialWorker => peps.Where(p => p.WaitingFor == Holder.SocialWorker),
        BoardView.DesignatedTeacher => peps.Where(p => p.WaitingFor == Holder.DesignatedTeacher),
        BoardView.VirtualSchool => peps.Where(p => p.WaitingFor == Holder.VirtualSchool),
        BoardView.Returned => peps.Where(p => p.State == PepState.Returned),
        BoardView.SignedOff => peps.Where(p => p.State == PepState.SignedOff),
        BoardView.Closed => peps.Where(p => Over.Contains(p.State)),
        _ => peps.Where(p => p.State != PepState.Closed && p.State != PepState.Superseded),
    };

    public static string WordsOf(BoardView view) => view switch
    {
        BoardView.Late => "Late",
        BoardView.NotStarted => "Not started",
        BoardView.SocialWorker => "Waiting for a social worker",
        BoardView.DesignatedTeacher => "Waiting for a designated teacher",
        BoardView.VirtualSchool => "Waiting for the virtual school",
        BoardView.Returned => "Returned",
        BoardView.SignedOff => "Signed off",
        BoardView.Closed => "Closed or replaced",
        _ => "All that are not closed",
    };
}
