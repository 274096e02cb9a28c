using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Makes the link by which the first administrator of a new installation says who they are and chooses a password. Sent at start-up;
/// the link is printed where only the operator sees it, opens from this machine alone, once, for an hour. Links made before stop working.
/// Answers null when somebody who can add people has a password already, or the database is a demonstration.
/// </summary>
[AllowSystem]
public sealed record InviteFirstAdministrator : ICommand<FirstAdministratorLink?>;

/// <summary>The link, which is kept nowhere.</summary>
/// <param name="Path">Its path below the service's address, starting with a slash.</param>
/// <param name="ExpiresAt">When it stops working.</param>
public sealed record FirstAdministratorLink(string Path, DateTimeOffset ExpiresAt)
{
    /// <summary>Never shows the path, wherever the answer is written.</summary>
    public override string ToString() => nameof(FirstAdministratorLink);
}
