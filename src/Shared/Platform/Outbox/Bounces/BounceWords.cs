namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>Codes of mail systems in words (RFC 3463, section 3).</summary>
internal static class BounceWords
{
    public static string Of(string status) => $"{Words(status)} ({status})";

    private static string Words(string status) => status.Split('.') is not [_, var subject, var detail] ? Unsaid : (subject, detail) switch
    {
        ("1", "1") => "there is no such mailbox",
        ("1", "2") => "there is no such mail system: the part after the @ is wrong",
        ("1", "6") => "the mailbox has moved and left no new address",
        ("1", _) => "the address is not right",
        ("2", "1") => "the mailbox is closed",
        ("2", "2") => "the mailbox is full",
        ("2", "3") => "the letter is too long for the mailbox",
        ("2", _) => "the mailbox does not take letters",
        ("3", _) => "their mail system could not take it",
        ("4", _) => "their mail system could not be reached",
        ("7", _) => "their mail system does not let our letters in: ask whoever runs it to",
        _ => Unsaid,
    };

    private const string Unsaid = "their mail system did not say why";
}
