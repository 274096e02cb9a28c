using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;

namespace VirtualSchool.Peps.Tests.Domain;

/// <summary>Plans in the state that a test needs, each step a day after the one before.</summary>
internal sealed class PepBuilder
{
    public static readonly DateOnly Opened = new(2026, 11, 2);
    private DateOnly _today = Opened;

    private PepBuilder(PepKind kind) => Pep = Pep.Open(new PepOpening
    {
        Reference = "P26-0412",
        Child = ChildId.New(),
        Kind = kind,
        Why = "came into care on 2 Nov 2026",
        Term = new PepTerm(2026, 1),
        Template = "primary-2026",
        TemplateVersion = 1,
        Initiate = new CountedDay(new DateOnly(2026, 11, 16), "10 working days"),
        Write = new CountedDay(new DateOnly(2026, 11, 30), "20 school days"),
        Stamp = new Stamp(null, DateTimeOffset.UnixEpoch, Opened),
    });

    public Pep Pep { get; }

    public Stamp Stamp => new(PersonId.New(), new DateTimeOffset(_today, new TimeOnly(10, 42), TimeSpan.Zero), _today);

    public static PepBuilder Due(PepKind kind = PepKind.Initial) => new(kind);

    public static PepBuilder Initiated() => Due().Then(b => b.Pep.Initiate(b.Stamp));

    public static PepBuilder Submitted() => Initiated()
        .Then(b => b.Pep.HoldMeeting(b._today, b.Stamp)).Then(b => b.Pep.Submit([], b.Stamp));

    public static PepBuilder SignedOff(Grade grade = Grade.Green) => Submitted()
        .Then(b => b.Pep.SignOff(b.Review(ReviewDecision.SignedOff, grade), b.Stamp));

    public PepBuilder Then(Action<PepBuilder> step)
    {
        _today = _today.AddDays(1);
        step(this);
        return this;
    }

    public PepReview Review(ReviewDecision decision, Grade? grade, string? reason = null) =>
        new(Pep, 1, decision, grade, "You can hear the child in this plan.", reason, Stamp);
}
