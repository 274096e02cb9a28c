using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Review;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>The steps that the virtual school takes: reading, returning, signing off, and what follows a signature.</summary>
internal sealed partial class Pep
{
    /// <summary>An adviser or the head begins to read it. A second reader changes nothing.</summary>
    public void StartReview(Stamp stamp)
    {
        if (State == PepState.InReview) return;
        if (State != PepState.Submitted) throw new Refusal($"{Reference} has not been sent to the virtual school.");
        FirstReviewedOn ??= stamp.On;
        Move(PepState.InReview, stamp);
    }

    /// <summary>Gives it back with something to change; <paramref name="holder"/> writes the first section to change.</summary>
    public void Return(PepReview review, Holder holder, Stamp stamp)
    {
        StartReview(stamp);
        review.RefuseUnlessItTellsWhatToChange();
        Grade = review.Grade;
        Move(PepState.Returned, stamp, review.Reason);
        Hold(new Waiting(holder, review.FirstSectionToChange, stamp.On));
    }

    /// <summary>Signs it off: the caller freezes <see cref="SignedVersions"/> as one document in the same transaction.</summary>
    public void SignOff(PepReview review, Stamp stamp)
    {
        StartReview(stamp);
        review.RefuseUnlessItMayBeSigned();
        Grade = review.Grade;
        SignedOffOn ??= stamp.On;
        SignedVersions++;
        Move(PepState.SignedOff, stamp, SignedVersions == 1 ? null : $"version {SignedVersions}: {AmendedBecause}");
        AmendedBecause = null;
        Hold(new Waiting(Holder.Nobody, null, stamp.On));
    }

    /// <summary>Opens a signed plan again. The signed version stays as it is; the next signature makes another beside it.</summary>
    public void Amend(string reason, Stamp stamp)
    {
        if (State != PepState.SignedOff) throw new Refusal($"Only a plan that is signed off can be amended; {Reference} is not.");
        if (string.IsNullOrWhiteSpace(reason)) throw new Refusal("Say why the plan is amended.", "Reason");
        AmendedBecause = reason.Trim();
        Move(PepState.MeetingHeld, stamp, $"amended: {AmendedBecause}");
        Hold(new Waiting(Holder.DesignatedTeacher, null, stamp.On));
    }

    /// <summary>A later plan was signed off and takes its place.</summary>
    public void Supersede(string by, Stamp stamp)
    {
        if (State != PepState.SignedOff) return;
        Move(PepState.Superseded, stamp, $"by {by}");
    }

    /// <summary>Ends it: the child left care or died, or it was overtaken before it was finished. Idempotent.</summary>
    public void Close(PepClosing because, Stamp stamp)
    {
        if (State.IsOver()) return;
        (ClosedOn, ClosedBecause) = (stamp.On, because);
        if (because != PepClosing.Sealed) AmendedBecause = null; // A sealed record may prove to be a mistake.
        Move(PepState.Closed, stamp, PepWords.Of(because));
        Hold(new Waiting(Holder.Nobody, null, stamp.On));
    }

    /// <summary>Goes on where it stood when the record was sealed, which was a mistake. Does nothing to a plan that was closed for another reason.</summary>
    public void Reopen(bool hasPlace, Stamp stamp)
    {
        if (ClosedBecause != PepClosing.Sealed) return;
        (ClosedOn, ClosedBecause) = (null, null);
        Move(StepsInOrder().Select(s => s.State).LastOrDefault(s => s != PepState.Closed, PepState.Due), stamp, "opened again");
        Hold(new Waiting(HolderAgain(hasPlace), null, stamp.On));
    }

    // While it is being written, its sections say it better.
    private Holder HolderAgain(bool hasPlace) => State switch
    {
        PepState.Due => FirstHolder(hasPlace),
        PepState.SignedOff => Holder.Nobody,
        _ when State.IsWithReviewer() => Holder.VirtualSchool,
        _ => Holder.DesignatedTeacher,
    };
}
