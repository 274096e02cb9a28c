using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Pages.Schools;
using VirtualSchool.Children.Roll;

namespace VirtualSchool.Children.Imports.Gias;

/// <summary>Moves what is ours from closed schools to those that took their place: children, designated teachers and who sees whom, in one transaction.</summary>
internal sealed class Following(ChildrenDbContext data, RollChange change, IMediator mediator)
{
    /// <summary>The schools at which children or designated teachers of ours are today.</summary>
    public async Task<IReadOnlyDictionary<int, Concerned>> OursAsync(IReadOnlyCollection<int> urns, CancellationToken cancel)
    {
        var today = change.Today;
        var wanted = urns.ToArray();
        var children = await data.Set<Child>().Where(c => c.SchoolUrn != null && wanted.Contains(c.SchoolUrn.Value)).GroupBy(c => c.SchoolUrn!.Value)
            .Select(g => new { Urn = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Urn, g => g.Count, cancel);
        var teachers = await data.TeachersOn(today).Where(t => wanted.Contains(t.SchoolUrn)).GroupBy(t => t.SchoolUrn)
            .Select(g => new { Urn = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Urn, g => g.Count, cancel);
        return children.Keys.Union(teachers.Keys).ToDictionary(u => u, u => new Concerned(children.GetValueOrDefault(u), teachers.GetValueOrDefault(u)));
    }

    public async Task FollowAsync(IReadOnlyList<Succession> successions, CancellationToken cancel)
    {
        if (successions.Count == 0) return;
        var byUrn = successions.ToDictionary(s => s.From.Urn);
        var urns = byUrn.Keys.Concat(successions.Select(s => s.To.Urn)).Distinct().ToArray();
        // Who sees the children is remembered by the teachers as they are, before these change.
        var children = await change.TakeAsync(data.Set<Child>().Where(c => c.SchoolUrn != null && urns.Contains(c.SchoolUrn.Value)), cancel);
        var teachers = await data.Set<DesignatedTeacher>().Where(t => urns.Contains(t.SchoolUrn)).ToListAsync(cancel);
        foreach (var child in children.Where(c => byUrn.ContainsKey(c.SchoolUrn!.Value)))
            if (byUrn[child.SchoolUrn!.Value] is var succession) child.Follow(succession.To, succession.On);
        foreach (var teacher in teachers.Where(t => t.Holds(change.Today) && byUrn.ContainsKey(t.SchoolUrn)).ToList()) Pass(teacher, byUrn[teacher.SchoolUrn], teachers);
        await change.FinishAsync(cancel);
    }

    /// <summary>What other modules keep by the numbers of these schools, in words by the closed school's number.</summary>
    public async Task<ILookup<int, string>> AskAsync(IReadOnlyList<Succession> successions, CancellationToken cancel)
    {
        var asked = new SchoolsBecomingOthers(Told(successions));
        if (successions.Count > 0) await mediator.Publish(asked, cancel);
        return asked.Said;
    }

    /// <summary>Tells the other modules, which let go on what they keep.</summary>
    public async Task TellAsync(IReadOnlyList<Succession> successions, CancellationToken cancel)
    {
        if (successions.Count > 0) await mediator.Publish(new SchoolsBecameOthers(Told(successions)), cancel);
    }

    private static IReadOnlyList<SchoolBecame> Told(IReadOnlyList<Succession> successions) => [.. successions.Select(s => new SchoolBecame(s.From.Urn, s.To.Urn, s.To.Name, s.On))];

    private void Pass(DesignatedTeacher teacher, Succession succession, IReadOnlyList<DesignatedTeacher> all)
    {
        var from = succession.On > teacher.From ? succession.On : teacher.From;
        teacher.Until = from;
        if (!all.Any(t => t.SchoolUrn == succession.To.Urn && t.PersonId == teacher.PersonId && t.Holds(change.Today)))
            data.Add(new DesignatedTeacher { SchoolUrn = succession.To.Urn, PersonId = teacher.PersonId, Name = teacher.Name, Email = teacher.Email, IsDeputy = teacher.IsDeputy, From = from });
    }
}
