namespace VirtualSchool.Training.Domain.Learners;

/// <summary>An e-mail address of a learner, in small letters; no two learners share one.</summary>
internal sealed class LearnerAddress
{
    private LearnerAddress() { }

    internal LearnerAddress(Guid learner, string email, bool isPrimary) => (Id, LearnerId, Email, IsPrimary) = (Guid.CreateVersion7(), learner, email, isPrimary);

    public Guid Id { get; private init; }

    public Guid LearnerId { get; private set; }

    public string Email { get; private init; } = "";

    /// <summary>True for the one to which letters go.</summary>
    public bool IsPrimary { get; private set; }

    /// <summary>When a letter that went there was answered; null while nobody knows that it arrives.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal void Move(Guid learner) => LearnerId = learner;

    internal void Confirm(DateTimeOffset at) => ConfirmedAt ??= at;

    internal void MakePrimary(bool isPrimary) => IsPrimary = isPrimary;
}
