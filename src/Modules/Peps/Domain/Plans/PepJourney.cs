using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>The steps from due to submitted.</summary>
internal sealed partial class Pep
{
    /// <summary>Starts the plan: its sections are laid out and last term's answers are carried forward.</summary>
    public void Initiate(Stamp stamp)
    {
        if (State != PepState.Due) throw new Refusal($"{Reference} was already started on {Words.Day(InitiatedOn)}.");
        (InitiatedOn, DueOn) = (stamp.On, WriteBy);
        Move(PepState.Initiated, stamp);
    }

    /// <summary>Arranges the meeting, or moves it to another day.</summary>
    public void ArrangeMeeting(DateOnly on, TimeOnly? at, string? place, Stamp stamp)
    {
        RefuseUnlessBeingWritten();
        if (on < stamp.On) throw new Refusal("The day of a meeting to be arranged is today or later. If it has already been held, record it as held.", "On");
        (MeetingOn, MeetingAt, MeetingPlace) = (on, at, string.IsNullOrWhiteSpace(place) ? null : place.Trim());
        if (State == PepState.Initiated) Move(PepState.MeetingScheduled, stamp, $"for {Words.Day(on)}");
    }

    /// <summary>Records that the meeting was held, or corrects the day on which it was.</summary>
    public void HoldMeeting(DateOnly on, Stamp stamp)
    {
        RefuseUnlessBeingWritten();
        if (on > stamp.On) throw new Refusal("A meeting that was held lies in the past or is today. Arrange it instead.", "Value");
        if (on < OpenedOn.AddDays(-30)) throw new Refusal($"This plan was opened on {Words.Day(OpenedOn)}: the meeting that made it cannot be so long before.", "Value");
        MeetingHeldOn = on;
        if (State is PepState.Initiated or PepState.MeetingScheduled) Move(PepState.MeetingHeld, stamp, $"on {Words.Day(on)}");
    }

    /// <summary>Sends the plan to the virtual school, when nothing that must be there is missing.</summary>
    public void Submit(IReadOnlyList<MissingPart> missing, Stamp stamp)
    {
        RefuseUnlessBeingWritten();
        if (missing.Count > 0) throw new Refusal(MissingPart.Sentence(missing));
        SubmittedOn ??= stamp.On;
        Move(PepState.Submitted, stamp);
        Hold(new Waiting(Holder.VirtualSchool, null, stamp.On));
    }

    /// <summary>Throws the sentence that tells why nothing can be written now.</summary>
    public void RefuseUnlessBeingWritten()
    {
        if (State.IsBeingWritten()) return;
        throw new Refusal(State switch
        {
            PepState.Due => $"{Reference} has not been started. Start it first.",
            PepState.Submitted or PepState.InReview => $"{Reference} is with the virtual school. It can be changed when they return it.",
            PepState.SignedOff => $"{Reference} is signed off. Amend it to change something: the signed version stays beside the new one.",
            PepState.Superseded => $"{Reference} was replaced by a later plan and stays as it is.",
            _ => $"{Reference} is closed: {PepWords.Of(ClosedBecause ?? PepClosing.LeftCare)}.",
        });
    }
}
