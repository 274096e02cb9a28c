using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Says of many at once how they were at a session.</summary>
/// <param name="Lines">Those shown; one of whom nothing is said stays as it is.</param>
/// <param name="TheRestCame">True when everybody of whom nobody has said anything was there.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record TakeRegister(string Reference, Guid Session, IReadOnlyList<RegisterLine> Lines, bool TheRestCame) : ICommand;

/// <summary>What is said of one person, and what its taker saw before.</summary>
/// <param name="Seen">As <see cref="LineSeen"/> writes it.</param>
internal sealed record RegisterLine(Guid Booking, AttendanceKind? Kind, int? Minutes, string? Seen);

/// <summary>What a taker saw of a line, so that two takers do not undo each other unseen.</summary>
internal static class LineSeen
{
    public static string Of(RegisterRow row) => Of(row.Version, row.Said?.Kind, row.Said?.MinutesMissed);

    /// <summary>True when it is still what was seen.</summary>
    public static bool Holds(string? seen, uint version) => seen is null ? version == 0 : seen.StartsWith($"{version}/", StringComparison.Ordinal);

    /// <summary>True when the taker said nothing new.</summary>
    public static bool IsUntouched(RegisterLine line) => line.Kind is null || (line.Seen ?? "0/").EndsWith($"/{line.Kind}/{Minutes(line)}", StringComparison.Ordinal);

    public static int? Minutes(RegisterLine line) => line.Kind is AttendanceKind.CameLate or AttendanceKind.LeftEarly ? line.Minutes : null;

    private static string Of(uint version, AttendanceKind? kind, int? minutes) => $"{version}/{kind}/{minutes}";
}

internal sealed class TakeRegisterValidator : AbstractValidator<TakeRegister>
{
    public TakeRegisterValidator()
    {
        RuleFor(c => c.Session).NotEmpty();
        RuleFor(c => c.Lines).NotNull();
    }
}

internal sealed class TakeRegisterHandler(RegisterBook book, TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<TakeRegister, Unit>
{
    public async Task<Unit> Handle(TakeRegister request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        var session = open.Offering.SessionOf(request.Session);
        var people = open.ExpectedAt(session).ToDictionary(p => p.Booking.Id);
        var clashes = new List<string>();
        foreach (var line in request.Lines)
            if (!people.Remove(line.Booking, out var person)) throw new Refusal("Somebody on this list gave their place up meanwhile. Open the register again.");
            else if (!LineSeen.IsUntouched(line)) Say(session, person, line, clashes);
            else if (request.TheRestCame && person.At(session) is null) Add(session, person, new AttendanceSaid(AttendanceKind.Came));
        if (clashes.Count > 0) throw new Refusal($"Somebody else took this register at the same time and said something else of {Words.List(clashes)}. Nothing of yours is saved yet. Both answers stand below: choose, then save again.");
        return Unit.Value;
    }

    private void Say(Session session, Expected person, RegisterLine line, List<string> clashes)
    {
        var (known, said) = (person.At(session), new AttendanceSaid(line.Kind!.Value, LineSeen.Minutes(line)));
        if (known is null) Add(session, person, said);
        else if (known.Kind == said.Kind && known.MinutesMissed == said.MinutesMissed) return;
        else if (LineSeen.Holds(line.Seen, known.Version)) known.Say(session, person.Name, said, new Taking(me.Name, clock.GetUtcNow()));
        else clashes.Add($"{person.Name} ({known.TakenBy} at {HouseTime.Clock(known.TakenAt)})");
    }

    private void Add(Session session, Expected person, AttendanceSaid said) =>
        data.Add(new Attendance(session, person.Booking, person.Name, said, new Taking(me.Name, clock.GetUtcNow())));
}
