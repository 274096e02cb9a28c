using System.Diagnostics.CodeAnalysis;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>With whose accounts people may sign in, from the section "SingleSignOn" of the settings; nobody's while it names no issuer.</summary>
internal sealed class SingleSignOnSettings
{
    public const string Section = "SingleSignOn";

    /// <summary>The issuer's address, below which it says where everything is (OpenID Connect Discovery). For Entra ID that of the council's own tenant.</summary>
    public string? Authority { get; init; }

    /// <summary>As what the service is registered there.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>What the service shows there of itself.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>How people call these accounts: "Sign in with Derwent Council".</summary>
    public string Name { get; init; } = "your council account";

    /// <summary>The claim that holds the address by which a person is first found.</summary>
    public string EmailClaim { get; init; } = "email";

    /// <summary>The claim that holds the groups that roles are given for.</summary>
    public string GroupsClaim { get; init; } = "groups";

    /// <summary>True when the issuer always asks for two factors; otherwise it says of each sign-in whether it did (amr contains mfa), and where it did not we ask.</summary>
    public bool AlwaysTwoFactors { get; init; }

    [MemberNotNullWhen(true, nameof(Authority))]
    public bool IsSetUp => !string.IsNullOrWhiteSpace(Authority);
}
