using MediatR;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.OneTimeLinks;

/// <summary>What the page of a one-time link shows before the link is opened. Looking changes nothing: mail scanners look at links too.</summary>
/// <param name="Token">The link's token.</param>
/// <param name="Browsers">Hashes of the marks that this browser has for links.</param>
internal sealed record FindLink(string Token, IReadOnlyList<byte[]> Browsers) : IQuery<LinkAtDoor?>
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(FindLink);
}

/// <summary>A link that opens, or is open in this browser; the child by initials.</summary>
/// <param name="IsOpenHere">True when this browser has opened it already.</param>
internal sealed record LinkAtDoor(Guid Id, string Kind, string Initials, string AskedBy, bool IsOpenHere);

internal sealed class FindLinkHandler(LinkBook book, TimeProvider clock) : IRequestHandler<FindLink, LinkAtDoor?>
{
    public async Task<LinkAtDoor?> Handle(FindLink query, CancellationToken cancel)
    {
        if (await book.FindAsync(query.Token, cancel) is not var (link, token) || await book.AskerAsync(link, cancel) is not { } asker)
            return null;
        var now = clock.GetUtcNow();
        var isOpenHere = !token.OpensAt(now) && query.Browsers.Any(b => link.IsBoundTo(b, now));
        return token.OpensAt(now) || isOpenHere ? new LinkAtDoor(link.Id, link.Kind, link.Initials, asker.Name, isOpenHere) : null;
    }
}
