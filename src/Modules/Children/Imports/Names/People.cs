using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>The people whom a list names, by their e-mail address.</summary>
internal sealed class People(IMediator mediator)
{
    /// <summary>Those whom the service knows in that part.</summary>
    public async Task<IReadOnlyDictionary<string, PersonId>> KnownAsync(ILookup<Part, Named> named, CancellationToken cancel)
    {
        var known = new Dictionary<string, PersonId>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in named)
            foreach (var person in await mediator.Send(new FindPeopleInRole(RoleOf(part.Key)), cancel)) known[person.Email] = person.Id;
        return known;
    }

    /// <summary>All of them: who was unknown is made.</summary>
    public async Task<IReadOnlyDictionary<string, PersonId>> EnsureAsync(ILookup<Part, Named> named, DateOnly today, CancellationToken cancel)
    {
        var wanted = named.SelectMany(part => part.Select(p => new PersonToEnsure(p.Name, p.Email, RoleOf(part.Key), today))).ToList();
        var ids = await mediator.Send(new EnsurePeople(wanted, $"named in the list of children loaded on {today:d MMM yyyy}"), cancel);
        return wanted.Zip(ids).GroupBy(p => p.First.Email, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First().Second, StringComparer.OrdinalIgnoreCase);
    }

    private static Role RoleOf(Part part) => part == Part.Adviser ? Role.Adviser : Role.SocialWorker;
}
