using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>
/// One personal education plan: the education part of a looked-after child's care plan.
/// What is written in it is kept beside it, one row a box; this is its life from due to signed off.
/// </summary>
// Care Planning, Placement and Case Review (England) Regulations 2010, reg 5(b)(ii) and Sch 1 para 2
internal sealed partial class Pep
{
    private readonly List<PepStep> _steps = [];

    private Pep() { }

    public Guid Id { get; private init; }

    public string Reference { get; private init; } = "";

    public ChildId Child { get; private init; }

    public PepKind Kind { get; private init; }

    public string WhyOpened { get; private init; } = "";

    public PepTerm Term { get; private init; }

    public string Template { get; private init; } = "";

    public int TemplateVersion { get; private init; }

    /// <summary>The last plan that was signed off, whose targets this one evaluates; null on a first plan.</summary>
    public Guid? Previous { get; private init; }

    /// <summary>The plan whose answers are carried forward when this one is started.</summary>
    public Guid? CarriesFrom { get; private init; }

    public PepState State { get; private set; }

    public DateOnly OpenedOn { get; private init; }

    public DateOnly InitiateBy { get; private init; }

    public string InitiateByCounted { get; private init; } = "";

    public DateOnly WriteBy { get; private init; }

    public string WriteByCounted { get; private init; } = "";

    public DateOnly? InitiatedOn { get; private set; }

    /// <summary>The day for which the meeting is arranged.</summary>
    public DateOnly? MeetingOn { get; private set; }

    public TimeOnly? MeetingAt { get; private set; }

    public string? MeetingPlace { get; private set; }

    public DateOnly? MeetingHeldOn { get; private set; }

    /// <summary>First sent to the virtual school; a second sending leaves it.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? FirstReviewedOn { get; private set; }

    /// <summary>First signed off; amendments keep their own days in their versions.</summary>
    public DateOnly? SignedOffOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    [ValueRestricted]
    public PepClosing? ClosedBecause { get; private set; }

    public Grade? Grade { get; private set; }

    /// <summary>How many versions have been signed off.</summary>
    public int SignedVersions { get; private set; }

    /// <summary>Why the signed plan is being amended; null when it is not.</summary>
    public string? AmendedBecause { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<PepStep> Steps => _steps;

    /// <summary>The steps as they followed one another. Signing what nobody has begun to read takes both steps at one moment.</summary>
    public IEnumerable<PepStep> StepsInOrder() => _steps.OrderBy(s => s.At).ThenBy(s => s.State);

    /// <summary>The day by which it must be started while it is not, then the day by which it must be written.</summary>
    public DateOnly DueOn { get; private set; }

    public static Pep Open(PepOpening opening)
    {
        var pep = new Pep
        {
            Id = Guid.CreateVersion7(),
            Reference = opening.Reference,
            Child = opening.Child,
            Kind = opening.Kind,
            WhyOpened = opening.Why,
            Term = opening.Term,
            Template = opening.Template,
            TemplateVersion = opening.TemplateVersion,
            Previous = opening.Previous,
            CarriesFrom = opening.CarriesFrom,
            State = PepState.Due,
            OpenedOn = opening.Stamp.On,
            InitiateBy = opening.Initiate.On,
            InitiateByCounted = opening.Initiate.HowCounted,
            WriteBy = opening.Write.On,
            WriteByCounted = opening.Write.HowCounted,
            DueOn = opening.Initiate.On,
        };
        pep.Hold(new Waiting(pep.FirstHolder(opening.HasPlace), null, opening.Stamp.On));
        return pep;
    }

    private void Move(PepState to, Stamp stamp, string? note = null)
    {
        State = to;
        _steps.Add(new PepStep(Id, to, stamp, note));
    }
}
