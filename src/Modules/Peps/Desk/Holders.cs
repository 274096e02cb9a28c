using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Desk;

/// <summary>The people behind a plan: whom it waits for, and who wrote what.</summary>
internal sealed class Holders(IMediator mediator)
{
    /// <summary>Whose turn it is, each with their identity; empty when nobody is recorded.</summary>
    public async Task<IReadOnlyList<(PersonId Person, string Name)>> OfAsync(Holder holder, ChildCard child, CancellationToken cancel) => holder switch
    {
        Holder.SocialWorker => Known(child.WorkerId, child.WorkerName),
        Holder.VirtualSchool => Known(child.AdviserId, child.AdviserName),
        Holder.DesignatedTeacher => [.. (await mediator.Send(new FindDesignatedTeachers([child.Child]), cancel)).Select(t => (t.Person, t.Name))],
        _ => [],
    };

    /// <summary>The names of people who wrote something.</summary>
    public async Task<Func<PersonId?, string>> NamesAsync(IEnumerable<PersonId?> people, CancellationToken cancel)
    {
        var ids = people.OfType<PersonId>().Distinct().ToList();
        var names = ids.Count == 0 ? [] : (await mediator.Send(new FindPeople(ids), cancel)).ToDictionary(p => p.Id, p => p.Name);
        return id => id is { } person ? names.GetValueOrDefault(person, "somebody who has left") : "the service";
    }

    private static IReadOnlyList<(PersonId, string)> Known(PersonId? person, string? name) => person is { } id && name is not null ? [(id, name)] : [];
}
