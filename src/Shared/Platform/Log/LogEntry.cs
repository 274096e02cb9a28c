namespace VirtualSchool.Platform.Log;

/// <summary>One line of the log, as it is written. Append-only; the sealer chains the lines by blocks.</summary>
/// <param name="Key">Its identity, by which its values are found.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Person">Who; the system and visitors have fixed identities.</param>
/// <param name="PersonName">Who, as they were called then.</param>
/// <param name="Roles">What they were then, as the names of roles with commas between; empty for visitors and the system.</param>
/// <param name="Kind">What kind of line: see <see cref="LogKind"/>.</param>
/// <param name="What">The page or message.</param>
/// <param name="Subject">The row, for example "PepReview 0190…"; null for looks.</param>
/// <param name="Record">The record that the row is part of, for example "Pep 0190…"; null for looks.</param>
/// <param name="Children">The children shown or changed; empty when none.</param>
/// <param name="Commitment">SHA-256 over the salted values, which stand in rows of their own so that they can be disposed of by law; null without values.</param>
internal sealed record LogEntry(
    Guid Key, DateTimeOffset At, Guid Person, string PersonName, string Roles, string Kind, string What, string? Subject, string? Record, Guid[] Children, byte[]? Commitment);

/// <summary>One value before and after.</summary>
internal sealed record LogValue(Guid Entry, string Field, byte[] Salt, string? Before, string? After);

/// <summary>Kinds of line in the log.</summary>
public static class LogKind
{
    /// <summary>Somebody opened a page that shows children.</summary>
    public const string Look = "look";

    /// <summary>Somebody asked for a child, page or command that is not theirs.</summary>
    public const string Refused = "refused";

    /// <summary>A record was added, changed or removed.</summary>
    public const string Change = "change";

    /// <summary>Many rows were written at once.</summary>
    public const string Bulk = "bulk";

    /// <summary>Signing in and out, and attempts at it.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Values before and after were deleted because the law demands it; the lines that held them stay.</summary>
    public const string Disposal = "disposal";
}
