using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Outbox;

/// <summary>A message to one person. Names no child: initials and a reference at most.</summary>
/// <param name="ToPerson">Who it is for, or null for an address outside the service.</param>
/// <param name="ToAddress">Where it goes.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="About">The child it is about, so that it can be stopped; null when about none.</param>
/// <param name="HoldsToken">True when the body opens something by itself, such as a set-up link: it is wiped as soon as it has left.</param>
public sealed record Mail(PersonId? ToPerson, string ToAddress, string Subject, string Body, ChildId? About, bool HoldsToken = false)
{
    /// <summary>Files of text that go with it; none by default.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}

/// <summary>A file of text that goes with a letter, such as a calendar entry.</summary>
/// <param name="Name">Its name, with the ending that programs know it by.</param>
/// <param name="ContentType">Its media type with parameters, such as "text/calendar; method=REQUEST"; always sent as UTF-8.</param>
/// <param name="Text">What it holds.</param>
public sealed record MailAttachment(string Name, string ContentType, string Text);

/// <summary>Mail that leaves when, and only when, the command that wrote it is committed.</summary>
public interface IOutbox
{
    /// <summary>Queues a message in the running command.</summary>
    void Add(Mail mail);

    /// <summary>Stops every message about the children that has not left yet. Used at once when a child dies.</summary>
    /// <returns>How many were stopped.</returns>
    Task<int> CancelAboutAsync(IReadOnlyCollection<ChildId> children, CancellationToken cancel);

    /// <summary>When mail about the child with this subject was last queued; null if never.</summary>
    Task<DateTimeOffset?> LastSentAsync(ChildId child, string subject, CancellationToken cancel);
}

internal sealed class Outbox(PlatformDbContext data, TimeProvider clock) : IOutbox
{
    public void Add(Mail mail) => data.Add(OutboxMessage.Of(mail, clock.GetUtcNow()));

    public async Task<int> CancelAboutAsync(IReadOnlyCollection<ChildId> children, CancellationToken cancel)
    {
        var ids = children.Cast<ChildId?>().ToList();
        var waiting = await data.Set<OutboxMessage>().Where(m => m.State == OutboxState.Waiting && ids.Contains(m.About)).ToListAsync(cancel);
        foreach (var message in waiting) message.Cancel();
        return waiting.Count;
    }

    public Task<DateTimeOffset?> LastSentAsync(ChildId child, string subject, CancellationToken cancel) =>
        data.Set<OutboxMessage>().Where(m => m.About == child && m.Subject == subject).MaxAsync(m => (DateTimeOffset?)m.QueuedAt, cancel);
}
