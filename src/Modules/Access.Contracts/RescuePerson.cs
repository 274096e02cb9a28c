using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Lets somebody in again who has lost both password and second factor, when nobody is left who could do it on a screen. Sent by the command
/// line, by whoever may work on the server: takes their second factor and passkeys away, ends their sessions, and makes a set-up link for an hour.
/// </summary>
/// <param name="Email">Whose.</param>
/// <param name="Because">Why; it is kept in the log.</param>
/// <exception cref="Refusal">Nobody has the address, or whoever has it holds no role today.</exception>
[AllowSystem]
public sealed record RescuePerson(string Email, string Because) : ICommand<RescueLink>;

/// <summary>The link, which is kept nowhere.</summary>
/// <param name="Name">For whom.</param>
/// <param name="Path">Its path below the service's address, starting with a slash.</param>
/// <param name="ExpiresAt">When it stops working.</param>
public sealed record RescueLink(string Name, string Path, DateTimeOffset ExpiresAt)
{
    /// <summary>Never shows the path, wherever the answer is written.</summary>
    public override string ToString() => nameof(RescueLink);
}
