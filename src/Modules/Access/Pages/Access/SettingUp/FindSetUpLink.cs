using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.SettingUp;

/// <summary>For whom a set-up link is, as far as its page must show.</summary>
/// <param name="Token">The link's token.</param>
internal sealed record FindSetUpLink(string Token) : IQuery<SetUpLinkShown>
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(FindSetUpLink);
}

/// <summary>A link that still opens.</summary>
/// <param name="Name">Whose it is; null for the first administrator.</param>
internal sealed record SetUpLinkShown(string? Name);

internal sealed class FindSetUpLinkHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<FindSetUpLink, SetUpLinkShown>
{
    public async Task<SetUpLinkShown> Handle(FindSetUpLink query, CancellationToken cancel)
    {
        var link = await data.OpenLinkAsync(query.Token, clock.GetUtcNow(), cancel) ?? throw new NotFound("set-up link");
        return new SetUpLinkShown(await data.People.Where(p => p.Id == link.PersonId).Select(p => p.Name).SingleOrDefaultAsync(cancel));
    }
}
