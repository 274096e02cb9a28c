using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>Keeps that a letter came back: by its number, else by the address to which one went lately. Answers false when no letter of ours is meant. Idempotent.</summary>
/// <param name="Letter">Its number; null when the report does not carry it.</param>
/// <param name="Address">Whom it did not get to; null when the report does not say it.</param>
/// <param name="Status">The code of RFC 3463.</param>
[AllowSystem]
internal sealed record RecordBounce(Guid? Letter, string? Address, string Status) : ICommand<bool>;

internal sealed class RecordBounceValidator : AbstractValidator<RecordBounce>
{
    public RecordBounceValidator() => RuleFor(c => c.Status).NotEmpty();
}

internal sealed class RecordBounceHandler(PlatformDbContext data, TimeProvider clock) : IRequestHandler<RecordBounce, bool>
{
    // Mail systems give up after some days: RFC 5321, 4.5.4.1 speaks of four or five.
    private const int LatestDays = 14;

    public async Task<bool> Handle(RecordBounce command, CancellationToken cancel)
    {
        if ((await ByNumberAsync(command, cancel) ?? await ByAddressAsync(command, cancel)) is not { } letter) return false;
        letter.ComeBack(command.Status, clock.GetUtcNow());
        return true;
    }

    private async Task<OutboxMessage?> ByNumberAsync(RecordBounce command, CancellationToken cancel) =>
        command.Letter is { } id ? await data.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == id && m.State == OutboxState.Delivered, cancel) : null;

    private async Task<OutboxMessage?> ByAddressAsync(RecordBounce command, CancellationToken cancel)
    {
        if (command.Letter is not null || command.Address is not { } address) return null;
        var (key, since) = (address.ToLowerInvariant(), clock.GetUtcNow().AddDays(-LatestDays));
        return (await data.Set<OutboxMessage>().FromSql(
            $"select * from platform.outbox_message where lower(to_address) = {key} and state = 'Delivered' and delivered_at > {since} order by delivered_at desc limit 1").ToListAsync(cancel)).SingleOrDefault();
    }
}
