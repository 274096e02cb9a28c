using System.Net.Mail;

namespace VirtualSchool.Platform.Outbox;

/// <summary>The council's mail server, from the section "Mail" of the settings. Without one, mail waits in the outbox.</summary>
public sealed class MailSettings
{
    /// <summary>The server's name; null or empty when there is none.</summary>
    public string? Host { get; set; }

    /// <summary>Its port: 587 for mail handed in by programs, 25 for a relay in the council's own network.</summary>
    public int Port { get; set; } = 587;

    /// <summary>False only for a relay on the same machine or in a closed network: true refuses to send anything in clear (STARTTLS, RFC 3207).</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>The account at the server; null when it asks for none.</summary>
    public string? User { get; set; }

    /// <summary>Its password.</summary>
    public string? Password { get; set; }

    /// <summary>The address that letters come from. What cannot be delivered further on comes back to its mailbox.</summary>
    public string? From { get; set; }

    /// <summary>The folder into which the council's mail system puts what comes back to that mailbox, one file a mail; null when somebody reads the mailbox instead.</summary>
    public string? Bounces { get; set; }

    internal bool IsSet => !string.IsNullOrEmpty(Host);

    internal bool IsComplete => !IsSet || MailAddress.TryCreate(From, out _);
}
