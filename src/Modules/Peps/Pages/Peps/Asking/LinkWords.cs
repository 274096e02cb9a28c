using VirtualSchool.Access.Contracts;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Peps.Pages.Asking;

/// <summary>How far a one-time link has come, as whoever asked reads it.</summary>
internal static class LinkWords
{
    public static string Of(LinkState state) => state switch
    {
        LinkState.Sent => "Sent",
        LinkState.Opened => "Opened",
        LinkState.Finished => "Finished",
        LinkState.Expired => "Run out",
        _ => "Over",
    };

    public static Tone ToneOf(LinkState state) => state switch
    {
        LinkState.Opened => Tone.Moving,
        LinkState.Finished => Tone.Good,
        LinkState.Expired => Tone.Soon,
        _ => Tone.Neutral,
    };

    public static string Of(LinkFound link) => link.State switch
    {
        LinkState.Sent or LinkState.Expired when link.CameBack is { } why => $"sent {HouseTime.Moment(link.SentAt)}, and the letter came back: {why}. Withdraw it and ask with the right address",
        LinkState.Sent => $"sent {HouseTime.Moment(link.SentAt)}, opens until {HouseTime.Moment(link.EndsAt!.Value)}",
        LinkState.Opened => $"first opened {HouseTime.Moment(link.OpenedAt!.Value)}, open in their browser until {HouseTime.Moment(link.EndsAt!.Value)}",
        LinkState.Finished => $"finished {HouseTime.Moment(link.FinishedAt!.Value)}",
        LinkState.Expired => $"ran out {HouseTime.Moment(link.EndsAt!.Value)}{(link.OpenedAt is null ? ", never opened" : "")}",
        _ => link.EndedBecause ?? "",
    };

    public static bool MaySendAgain(LinkState state) => state is LinkState.Sent or LinkState.Opened or LinkState.Expired;
}
