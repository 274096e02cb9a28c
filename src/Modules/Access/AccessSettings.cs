namespace VirtualSchool.Access;

/// <summary>What the operator of the service may set under "Access".</summary>
internal sealed class AccessSettings
{
    public const string Section = "Access";

    /// <summary>Minutes without a request after which a session has ended.</summary>
    public int IdleMinutes { get; init; } = 60;

    /// <summary>Failures in a row that close an address to sign-in.</summary>
    public int MostFailures { get; init; } = 5;

    /// <summary>Minutes for which it stays closed.</summary>
    public int LockMinutes { get; init; } = 15;

    /// <summary>Hours within which a set-up link may be used.</summary>
    public int SetUpLinkHours { get; init; } = 72;

    /// <summary>Days within which a link that was sent by mail may be used.</summary>
    public int InvitationDays { get; init; } = 14;

    /// <summary>New letters that the reader of a one-time link may ask for by themselves in an hour.</summary>
    public int NewLinksAnHour { get; init; } = 3;

    /// <summary>Fewest characters of a password.</summary>
    public int PasswordLength { get; init; } = 12;

    /// <summary>Days after which somebody looks again whether a role is still needed.</summary>
    public int ReviewDays { get; init; } = 365;

    /// <summary>Days without a sign-in after which they look earlier.</summary>
    public int UnusedDays { get; init; } = 90;
}
