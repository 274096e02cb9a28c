using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Peps.Pages;

/// <summary>The tone in which each state and grade is shown.</summary>
internal static class PepTones
{
    public static Tone Of(PepState state) => state switch
    {
        PepState.Due => Tone.Soon,
        PepState.Initiated or PepState.MeetingScheduled or PepState.MeetingHeld => Tone.Moving,
        PepState.Submitted or PepState.InReview => Tone.Special,
        PepState.Returned => Tone.Soon,
        PepState.SignedOff => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone Of(Grade grade) => grade switch
    {
        Grade.Gold or Grade.Green => Tone.Good,
        Grade.Amber => Tone.Soon,
        _ => Tone.Bad,
    };
}
