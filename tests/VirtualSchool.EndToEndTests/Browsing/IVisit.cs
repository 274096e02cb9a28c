using AngleSharp.Html.Dom;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>Somebody at a screen. The same journey is made with a real browser and without JavaScript.</summary>
internal interface IVisit
{
    /// <summary>The address of the page now shown.</summary>
    string Path { get; }

    /// <summary>The page now shown, as it stood after the last step.</summary>
    IHtmlDocument Page { get; }

    /// <summary>All words on it, single-spaced.</summary>
    string Words { get; }

    /// <summary>Opens an address.</summary>
    Task OpenAsync(string path);

    /// <summary>Presses a button after filling in boxes by name; "@path" chooses a file.</summary>
    Task PressAsync(string button, params (string Name, string? Value)[] boxes);

    /// <summary>Writes into boxes of a form that saves itself, and waits until it says so; without JavaScript presses Save.</summary>
    Task WriteAsync(params (string Name, string? Value)[] boxes);

    /// <summary>Follows the link with these words.</summary>
    Task FollowAsync(string words);

    /// <summary>Waits until the page says it: a browser's page changes by itself, without JavaScript it is loaded again.</summary>
    Task SeeAsync(string words);
}
