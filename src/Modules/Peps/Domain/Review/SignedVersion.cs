using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Peps.Domain.Review;

/// <summary>A plan as it was when it was signed off: one document, never changed.</summary>
internal sealed class SignedVersion
{
    private SignedVersion() { }

    public SignedVersion(Pep pep, SignedDocument document, Stamp stamp)
    {
        (Id, PepId, Child, Number, Document) = (Guid.CreateVersion7(), pep.Id, pep.Child, pep.SignedVersions, document);
        (Grade, By, On, At) = (pep.Grade, stamp.By, stamp.On, stamp.At);
    }

    public Guid Id { get; private init; }

    public Guid PepId { get; private init; }

    public ChildId Child { get; private init; }

    /// <summary>1 for the first signature, one more with each amendment.</summary>
    public int Number { get; private init; }

    [ValueUnlogged]
    [Restated]
    public SignedDocument Document { get; private init; } = new();

    public Grade? Grade { get; private init; }

    public PersonId? By { get; private init; }

    public DateOnly On { get; private init; }

    public DateTimeOffset At { get; private init; }
}
