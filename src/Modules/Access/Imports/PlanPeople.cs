using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>A list of people that was read, and the means to do what it asks.</summary>
internal sealed class PlanPeople(PeopleWork work, PeopleColumns columns, AccessDbContext data, Invitations invitations, IMediator mediator) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var because = $"named in the list of people loaded on {HouseTime.Short(work.Today)}";
        await RememberedColumns.RememberAsync(data, columns.Found, cancel);
        var keys = work.ToGive.Select(p => p.EmailKey).Concat(work.ToInvite).Concat(work.ToName.Select(n => n.Person.EmailKey)).Distinct().ToArray();
        var people = await data.People.Include(p => p.Roles).Where(p => keys.Contains(p.EmailKey)).ToDictionaryAsync(p => p.EmailKey, cancel);
        foreach (var wanted in work.ToGive)
            Take(wanted, people).Give(wanted.Role, work.Today, because);
        for (var i = 0; i < work.ToInvite.Count; i++)
        {
            progress.Report(new(i, work.ToInvite.Count, "Writing letters"));
            invitations.Invite(people[work.ToInvite[i]], because);
        }
        var named = work.ToName.Select(n => (n.School.Urn, n.Person.IsDeputy, Person: people[n.Person.EmailKey])).ToList();
        if (named.Count > 0)
            await mediator.Publish(new TeachersNamed([.. named.Select(n => new TeacherNamed(n.Person.Id, n.Person.Name, n.Person.Email, n.Urn, n.IsDeputy))], work.Today), cancel);
    }

    private Person Take(ListedPerson wanted, Dictionary<string, Person> people)
    {
        if (people.TryGetValue(wanted.EmailKey, out var person))
            return person;
        data.People.Add(person = new Person(wanted.Name, wanted.Email));
        people.Add(wanted.EmailKey, person);
        return person;
    }
}
