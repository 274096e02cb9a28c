namespace VirtualSchool.Peps.Pages;

/// <summary>Addresses of the pages of plans.</summary>
internal static class PepLinks
{
    public const string Board = "/peps";

    public static string To(string reference) => $"/peps/{reference}";

    public static string ToSection(string reference, string section) => $"/peps/{reference}/sections/{section}";

    public static string ToSealed(string reference, string section, int? version = null) => $"/peps/{reference}/sections/{section}/sealed{(version is null ? "" : $"?version={version}")}";

    public static string ToAsk(string reference, string section) => $"/peps/{reference}/sections/{section}/ask";

    public static string ToAsk(string reference, string section, Guid target) => $"{ToAsk(reference, section)}?target={target}";

    public static string ToAsked(string reference, string section, Guid link) => $"/peps/{reference}/sections/{section}/asked/{link}";

    public static string ToSubmit(string reference) => $"/peps/{reference}/submit";

    public static string ToReview(string reference) => $"/peps/{reference}/review";

    public static string ToVersion(string reference, int number) => $"/peps/{reference}/versions/{number}";

    public static string ToMeeting(string reference) => $"/peps/{reference}/meeting";

    public static string ToAmend(string reference) => $"/peps/{reference}/amend";

    public static string ToNudge(string reference) => $"/peps/{reference}/nudge";

    public static string ToChanges(string reference) => $"/peps/{reference}/changes";

    public static string ToHistory(string reference) => $"/peps/{reference}/history";

    public static string ToPrint(string reference) => $"/peps/{reference}/print";
}
