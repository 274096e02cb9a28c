using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>What a mail system says of a letter that it could not deliver (RFC 3464).</summary>
/// <param name="Letter">The letter, by the Message-ID that we gave it; null when the report does not carry it.</param>
/// <param name="Failed">To whom it did not get; empty when it is only late, or has arrived.</param>
internal sealed record BounceReport(Guid? Letter, IReadOnlyList<FailedRecipient> Failed)
{
    private static readonly string[] Originals = ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"];

    /// <summary>Reads a mail; null when it is no such report, or one that says nothing of any recipient.</summary>
    public static BounceReport? Parse(string text)
    {
        var mail = MailPart.Read(text);
        if (mail.Type != "multipart/report") return null;
        var parts = mail.Parts;
        var told = parts.FirstOrDefault(p => p.Type is "message/delivery-status" or "message/global-delivery-status")?.Blocks.Where(b => b.Field("Action") is not null).ToList();
        if (told is not { Count: > 0 }) return null;
        var letter = LetterOf(parts.FirstOrDefault(p => Originals.Contains(p.Type))?.Inner.Field("Message-ID"));
        return new(letter, [.. told.Where(b => b.Field("Action")!.Equals("failed", StringComparison.OrdinalIgnoreCase)).Select(FailedRecipient.Of)]);
    }

    private static Guid? LetterOf(string? messageId) => Guid.TryParseExact(messageId?.Trim('<', '>', ' ').Split('@')[0], "N", out var id) ? id : null;
}

/// <summary>Somebody whom a letter did not get to.</summary>
/// <param name="Address">Their address; null when the report does not say it.</param>
/// <param name="Status">The code of RFC 3463, such as 5.1.1.</param>
internal sealed record FailedRecipient(string? Address, string Status)
{
    private const int LongestStatus = 11;

    internal static FailedRecipient Of(MailPart block) => new(AddressOf(block.Field("Original-Recipient")) ?? AddressOf(block.Field("Final-Recipient")), StatusOf(block.Field("Status")));

    private static string? AddressOf(string? field) => field?.Split(';', 2)[^1].Trim('<', '>', ' ') is { } address && PersonForm.IsEmail(address) ? address : null;

    private static string StatusOf(string? field) =>
        field?.Split(' ', '(')[0].Trim() is { Length: > 0 and <= LongestStatus } code && code.All(c => c == '.' || char.IsAsciiDigit(c)) ? code : "5.0.0";
}
