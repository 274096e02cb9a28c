using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>Letters with a set-up link. A letter leaves only if what it tells of is committed, and its link is wiped once it has left.</summary>
internal sealed class Invitations(AccessDbContext data, IOutbox outbox, IOptions<AccessSettings> settings, IOptions<CouncilSettings> council, TimeProvider clock)
{
    /// <summary>Those of the people who have neither a password nor an open link.</summary>
    public async Task<IReadOnlySet<PersonId>> UninvitedAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return (await data.People.Where(p => people.Contains(p.Id)
                && !data.Accounts.Any(a => a.PersonId == p.Id && a.PasswordHash != null)
                && !data.SetUpLinks.Any(l => l.PersonId == p.Id && l.UsedAt == null && l.ExpiresAt > now))
            .Select(p => p.Id).ToListAsync(cancel)).ToFrozenSet();
    }

    /// <summary>Makes a link for the person and queues the letter that brings it.</summary>
    public void Invite(Person person, string because)
    {
        var (link, token) = SetUpLink.Make(person.Id, clock.GetUtcNow().AddDays(settings.Value.InvitationDays));
        data.SetUpLinks.Add(link);
        outbox.Add(new Mail(person.Id, person.Email, $"Your access to {council.Value.Service}", Letter(person, because, token, link.ExpiresAt), About: null, HoldsToken: true));
    }

    private string Letter(Person person, string because, string token, DateTimeOffset until) =>
        $"""
         Dear {person.Name},

         {council.Value.Council} gives you access to its service {council.Value.Service}: you were {because}.

         Choose a password here:

         {council.Value.Address}/set-up/{token}

         The link works once, until {HouseTime.Moment(until)}. After that, or if it has been used already and not by you, ask the virtual school for
         another.

         {council.Value.Council}
         """;
}
