using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>The register of one session; of today's when none is named.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindRegister(string Reference, Guid? Session) : IQuery<RegisterShown>;

/// <summary>A register as its page shows it.</summary>
/// <param name="At">The session whose register it is; null while the event has no dates.</param>
internal sealed record RegisterShown(string Reference, string Title, string Place, IReadOnlyList<SessionTold> Sessions, SessionTold? At, IReadOnlyList<RegisterRow> Rows)
{
    public bool IsOpen { get; init; }

    /// <summary>Those to whom it can be sent, with their addresses.</summary>
    public IReadOnlyList<string> Trainers { get; init; } = [];

    /// <summary>"1 here of 2 people with a place, 1 not yet marked".</summary>
    public string InWords => $"{There} here of {Words.Count(Rows.Count, "person", "people")} with a place{(Said < Rows.Count ? $", {Rows.Count - Said} not yet marked" : "")}";

    private int Said => Rows.Count(r => r.Said is not null);

    private int There => Rows.Count(r => r.Said is { Kind: not AttendanceKind.DidNotCome });
}

/// <summary>One session in words.</summary>
internal sealed record SessionTold(Guid Id, int Number, DateOnly On, TimeOnly Start, TimeOnly End, string? Topic, string? Group, bool IsRequired)
{
    public string Times => $"{Words.Clock(Start)} to {Words.Clock(End)}";
}

/// <summary>One person in it.</summary>
/// <param name="Needs">What the trainer must know so that they can take part; null for nothing, and for whom it is not meant.</param>
/// <param name="Said">What has been said of them; null for nothing yet.</param>
/// <param name="Version">Changes whenever something else is said.</param>
internal sealed record RegisterRow(Guid Booking, string Reference, string Name, string Setting, string? Needs, AttendanceSaid? Said, string? TakenBy, DateTimeOffset? TakenAt, uint Version)
{
    /// <summary>The group in which they learn; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>Where they made it up, in words.</summary>
    public string? MadeUp { get; init; }
}

internal sealed class FindRegisterHandler(RegisterSheet sheet, ICurrentPerson me) : IRequestHandler<FindRegister, RegisterShown>
{
    public Task<RegisterShown> Handle(FindRegister query, CancellationToken cancel) =>
        sheet.ReadAsync(query.Reference, query.Session, me.Roles.Contains(Role.TrainingCoordinator), cancel);
}
