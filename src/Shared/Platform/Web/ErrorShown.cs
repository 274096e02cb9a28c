namespace VirtualSchool.Platform.Web;

/// <summary>What the error page says of this one request, where its status alone does not say enough.</summary>
internal sealed record ErrorShown(string Title, params string[] Sentences)
{
    public static ErrorShown TooMuch { get; } = new("That is too much at once", "Up to 30 MB can be sent at once, and one file may have up to 20 MB. Nothing of it was kept.",
        "Go back: what you typed is still there. Choose a smaller file, or send the files one after another.");

    public static ErrorShown AnotherName(string address) => new("This is not the address of the service", $"The service is reached at {address} only. Open it there.");

    public static ErrorShown PlainLine(string address) => new("This was sent by a line that others can read",
        "Nothing of it was used.", $"Open {address} and send it again there. If it held a password, choose another one.");
}
