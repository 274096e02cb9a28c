using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Pages;

/// <summary>States of offerings, of designated teachers’ training of candidates and their portfolios, as words and colours.</summary>
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

    public static Tone Of(CandidateState state) => state switch
    {
        CandidateState.Awarded => Tone.Good,
        CandidateState.Late => Tone.Bad,
        CandidateState.UnderWay => Tone.Moving,
        _ => Tone.Neutral,
    };

    public static Tone Of(ItemDecision decision) => decision switch
    {
        ItemDecision.Met => Tone.Good,
        ItemDecision.NotYet => Tone.Soon,
        _ => Tone.Neutral,
    };

    public static Tone Of(OfferingState state, bool isOver) => (state, isOver) switch
    {
        (OfferingState.Cancelled, _) => Tone.Bad,
        (OfferingState.Draft, _) => Tone.Soon,
        (_, true) => Tone.Neutral,
        _ => Tone.Good,
    };
}
