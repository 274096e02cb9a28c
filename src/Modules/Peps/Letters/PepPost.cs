using MediatR;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Letters;

/// <summary>Sends letters about plans, in the running command, to whoever holds a part of them.</summary>
internal sealed class PepPost(IOutbox outbox, IMediator mediator, Holders holders, ICurrentPerson me, IOptions<CouncilSettings> council)
{
    public async Task SendAsync(PepLetter letter, ChildCard child, IReadOnlyList<Holder> to, CancellationToken cancel)
    {
        var people = new List<PersonId>();
        foreach (var holder in to) people.AddRange((await holders.OfAsync(holder, child, cancel)).Select(p => p.Person));
        await SendAsync(letter, child.Child, people, cancel);
    }

    public async Task SendAsync(PepLetter letter, ChildId? about, IReadOnlyList<PersonId> to, CancellationToken cancel)
    {
        if (to.Count == 0) return;
        foreach (var person in await mediator.Send(new FindPeople([.. to.Distinct()]), cancel))
            outbox.Add(new Mail(person.Id, person.Email, letter.Subject, Body(letter, person.Name), about));
    }

    /// <summary>The letter as that person will read it.</summary>
    public string Body(PepLetter letter, string name) => letter.For(name, me.IsSystem ? council.Value.Service : me.Name, council.Value.Address);
}
