using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Pages.Data;

/// <summary>An import's state as people say it.</summary>
internal static class ImportWords
{
    public static (string Word, Tone Tone) Of(ImportState state) => state switch
    {
        ImportState.Reading => ("Being read", Tone.Moving),
        ImportState.Ready => ("Waits for you to confirm", Tone.Soon),
        ImportState.Confirmed => ("Being loaded", Tone.Moving),
        ImportState.Done => ("Loaded", Tone.Good),
        ImportState.Refused => ("Not loaded", Tone.Bad),
        _ => ("Dropped", Tone.Neutral),
    };
}
