using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>A list of people that was read, and the means to do what it asks.</summary>
internal sealed class PlanPeople(PeopleWork work, AccessDbContext data, Invitations invitations) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var because = $"named in the list of people loaded on {HouseTime.Short(work.Today)}";
        var keys = work.ToGive.Select(p => p.EmailKey).Concat(work.ToInvite).Distinct().ToArray();
        var people = await data.People.Include(p => p.Roles).Where(p => keys.Contains(p.EmailKey)).ToDictionaryAsync(p => p.EmailKey, cancel);
        foreach (var wanted in work.ToGive)
            Take(wanted, people).Give(wanted.Role, work.Today, because);
        for (var i = 0; i < work.ToInvite.Count; i++)
        {
            progress.Report(new(i, work.ToInvite.Count, "Writing letters"));
            invitations.Invite(people[work.ToInvite[i]], because);
        }
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
