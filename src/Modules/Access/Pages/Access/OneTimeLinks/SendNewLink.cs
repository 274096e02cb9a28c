using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.OneTimeLinks;

/// <summary>
/// Sends a new link to the address to which the first was sent, if there was one and its part is still open. Answers nothing, so that nobody
/// learns whether there was.
/// </summary>
/// <param name="Token">A token that was sent once, or the identity of a link.</param>
[AllowEveryone]
internal sealed record SendNewLink(string Token) : ICommand
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(SendNewLink);
}

internal sealed class SendNewLinkValidator : AbstractValidator<SendNewLink>
{
    public SendNewLinkValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class SendNewLinkHandler(AccessDbContext data, LinkBook book, LinkPost post, IOptions<AccessSettings> settings, TimeProvider clock) : IRequestHandler<SendNewLink, Unit>
{
    public async Task<Unit> Handle(SendNewLink command, CancellationToken cancel)
    {
        if (await FindAsync(command.Token, cancel) is { } link && await book.AskerAsync(link, cancel) is not null && await MaySendAsync(link, cancel))
            await post.SendAsync(link, askedByReader: true, cancel);
        return Unit.Value;
    }

    private async Task<OneTimeLink?> FindAsync(string token, CancellationToken cancel)
    {
        var id = (await book.FindAsync(token, cancel))?.Link.Id ?? (Guid.TryParse(token, out var link) ? link : null as Guid?);
        return id is { } known ? await book.LockAsync(known, cancel) : null;
    }

    private async Task<bool> MaySendAsync(OneTimeLink link, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().AddHours(-1);
        return await data.LinkTokens.CountAsync(t => t.LinkId == link.Id && t.AskedByReader && t.SentAt > since, cancel) < settings.Value.NewLinksAnHour;
    }
}
