using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Outbox;

internal enum OutboxState
{
    Waiting,
    Delivered,
    Dead,
    Cancelled,
}

/// <summary>A queued message: tried with growing pauses, given up after ten tries or when it can never arrive, kept for the operations page.</summary>
[Unlogged("the queue's own bookkeeping; what was asked for is logged by the command")]
internal sealed class OutboxMessage
{
    private const int MostTries = 10;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DateTimeOffset QueuedAt { get; init; }
    public PersonId? ToPerson { get; init; }
    public required string ToAddress { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; set; }
    public ChildId? About { get; init; }

    /// <summary>The files that go with it, as JSON; null when there are none.</summary>
    public string? Files { get; init; }

    public IReadOnlyList<MailAttachment> Attachments => Files is null ? [] : JsonSerializer.Deserialize<List<MailAttachment>>(Files)!;

    /// <summary>True when the body opens something: it is then wiped on delivery.</summary>
    public bool HoldsToken { get; init; }

    public OutboxState State { get; private set; }
    public int Tries { get; private set; }
    public DateTimeOffset NextTryAt { get; private set; }
    public DateTimeOffset? DeliveredAt { get; private set; }
    public string? LastError { get; private set; }

    /// <summary>When we learnt that it came back after a mail server had taken it; null while it has not.</summary>
    public DateTimeOffset? CameBackAt { get; private set; }

    /// <summary>Why, by the code of RFC 3463.</summary>
    public string? CameBackStatus { get; private set; }

    public static OutboxMessage Of(Mail mail, DateTimeOffset now) => new()
    {
        QueuedAt = now,
        NextTryAt = now,
        ToPerson = mail.ToPerson,
        ToAddress = mail.ToAddress,
        Subject = mail.Subject,
        Body = mail.Body,
        About = mail.About,
        HoldsToken = mail.HoldsToken,
        Files = mail.Attachments.Count == 0 ? null : JsonSerializer.Serialize(mail.Attachments),
    };

    public void Cancel() => State = OutboxState.Cancelled;

    public void Deliver(DateTimeOffset now)
    {
        (State, DeliveredAt, Tries, LastError) = (OutboxState.Delivered, now, Tries + 1, null);
        if (HoldsToken) Body = "(wiped on delivery)";
    }

    public void GiveUp(string why) => (State, LastError, Tries) = (OutboxState.Dead, why, Tries + 1);

    public void ComeBack(string status, DateTimeOffset now) => (CameBackAt, CameBackStatus) = (CameBackAt ?? now, CameBackStatus ?? status);

    public void TryAgain(DateTimeOffset now) => (State, Tries, NextTryAt) = (OutboxState.Waiting, 0, now);

    public void Fail(string why, DateTimeOffset now)
    {
        (LastError, Tries) = (why, Tries + 1);
        NextTryAt = now + TimeSpan.FromSeconds(Math.Pow(2, Tries) * 5);
        if (Tries >= MostTries) State = OutboxState.Dead;
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> table)
    {
        table.ToTable("outbox_message");
        table.Ignore(m => m.Attachments);
        table.HasIndex(m => m.NextTryAt).HasFilter("state = 'Waiting'");
        table.HasIndex(m => new { m.About, m.Subject });
        table.HasIndex(m => m.ToAddress);
        table.HasIndex(m => m.CameBackAt).HasFilter("came_back_at is not null");
    }
}
