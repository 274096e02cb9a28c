using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Pages;

/// <summary>States of offerings, and of designated teachers’ training, as words and colours.</summary>
internal static class TrainingTones
{
    public static string WordsOf(OfferingState state, bool isOver) => (state, isOver) switch
    {
        (OfferingState.Cancelled, _) => "Cancelled",
        (OfferingState.Draft, _) => "Draft",
        (_, true) => "Held",
        _ => "Published",
    };

    public static Tone Of(TeacherState state) => state switch
    {
        TeacherState.Current => Tone.Good,
        TeacherState.New => Tone.Soon,
        _ => Tone.Bad,
    };

    public static Tone Of(OfferingState state, bool isOver) => (state, isOver) switch
    {
        (OfferingState.Cancelled, _) => Tone.Bad,
        (OfferingState.Draft, _) => Tone.Soon,
        (_, true) => Tone.Neutral,
        _ => Tone.Good,
    };
}
