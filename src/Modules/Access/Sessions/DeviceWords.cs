namespace VirtualSchool.Access.Sessions;

/// <summary>What a browser calls itself, in words that its owner knows it by.</summary>
internal static class DeviceWords
{
    // The first that fits: later ones pretend to be earlier ones.
    private static readonly (string Sign, string Words)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Words)[] Systems =
        [("Windows", "Windows"), ("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Android", "Android"), ("CrOS", "a Chromebook"), ("Mac OS X", "a Mac"), ("Linux", "Linux")];

    /// <summary>"Chrome on Windows", or "A browser" when nothing is known of it.</summary>
    public static string Of(string userAgent)
    {
        var browser = First(Browsers, userAgent) ?? "A browser";
        return First(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? First((string Sign, string Words)[] known, string userAgent) =>
        known.FirstOrDefault(k => userAgent.Contains(k.Sign, StringComparison.Ordinal)).Words;
}
