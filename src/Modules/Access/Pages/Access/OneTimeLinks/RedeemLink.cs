using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;

namespace VirtualSchool.Access.Pages.Access.OneTimeLinks;

/// <summary>Opens a one-time link in one browser, once.</summary>
/// <param name="Token">The link's token.</param>
[AllowEveryone]
internal sealed record RedeemLink(string Token) : ICommand<LinkOpened>
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(RedeemLink);
}

/// <summary>The link, and the mark that its browser keeps; the mark is kept nowhere else.</summary>
internal sealed record LinkOpened(Guid Id, string Kind, string Who, string Mark, TimeSpan Lifetime)
{
    /// <summary>Never shows the mark, wherever the answer is written.</summary>
    public override string ToString() => nameof(LinkOpened);
}

internal sealed class RedeemLinkValidator : AbstractValidator<RedeemLink>
{
    public RedeemLinkValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class RedeemLinkHandler(AccessDbContext data, LinkBook book, TimeProvider clock) : IRequestHandler<RedeemLink, LinkOpened>
{
    public async Task<LinkOpened> Handle(RedeemLink command, CancellationToken cancel)
    {
        var found = await book.FindAsync(command.Token, cancel) ?? throw new NotFound("link");
        var (link, now) = (await book.TakeAsync(found.Link.Id, cancel), clock.GetUtcNow());
        var token = await data.LinkTokens.SingleAsync(t => t.Id == found.Token.Id, cancel); // Read once the link is ours: of two that press at one moment one comes too late.
        if (!token.OpensAt(now) || await book.AskerAsync(link, cancel) is not { } asker)
            throw new NotFound("link");
        var mark = Secret.New();
        token.Use(now);
        link.Open(Secret.HashOf(mark), now, now.AddHours((await book.RuleAsync(cancel)).BrowserHours));
        return new LinkOpened(link.Id, link.Kind, $"{link.Name}, by link from {asker.Name}", mark, link.BrowserUntil!.Value - now);
    }
}
