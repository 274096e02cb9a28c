using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Board;

/// <summary>The events: what they mean together, and one page of them.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record TrainingBoard(BoardFilter Filter, BoardAsk Ask) : IQuery<TrainingBoardShown>;

/// <summary>Which events are wanted; all parts may be left out.</summary>
internal sealed record BoardFilter(BoardView View, Guid? Course, CourseKind? Kind, Guid? Provider, Guid? Contract);

/// <summary>The views that the meaning sentence and the filter offer.</summary>
internal enum BoardView
{
    Ahead,
    Draft,
    BelowMinimum,
    Held,
    Cancelled,
    All,
}

internal sealed record TrainingBoardShown(BoardTally Tally, IReadOnlyList<EventRow> Rows, string? Next);

/// <summary>One event in the list.</summary>
internal sealed record EventRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Course { get; init; }

    public required CourseKind Kind { get; init; }

    public required OfferingState State { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public int Sessions { get; init; }

    public string? VenueName { get; init; }

    public string? HostName { get; init; }

    public bool IsOnline { get; init; }

    public string? Provider { get; init; }

    public required int Capacity { get; init; }

    public int? Minimum { get; init; }

    public int Taken { get; init; }

    public int Waiting { get; init; }

    public Money? Cost { get; init; }

    public string Where => HostName ?? VenueName ?? (IsOnline ? "Online" : "");

    public bool IsOver(DateOnly today) => LastDay < today;

    public bool IsBelowMinimum(DateOnly today) => State == OfferingState.Published && !IsOver(today) && Minimum > Taken;

    public bool IsFull => Taken >= Capacity;
}

internal sealed class TrainingBoardHandler(EventRows rows, BoardTallies tallies, TimeProvider clock) : IRequestHandler<TrainingBoard, TrainingBoardShown>
{
    public async Task<TrainingBoardShown> Handle(TrainingBoard query, CancellationToken cancel)
    {
        var today = clock.Today();
        var tally = await tallies.OnAsync(today, cancel);
        var (page, next) = await rows.PageAsync(query, today, tally.DecideUntil, cancel);
        return new TrainingBoardShown(tally, page, next);
    }
}
