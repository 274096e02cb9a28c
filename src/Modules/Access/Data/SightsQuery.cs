using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Data;

/// <summary>Finds the sights that a bulk command is about to change.</summary>
internal static class SightsQuery
{
    /// <summary>Every sight of each person of each child, tracked.</summary>
    public static async Task<List<Sight>> SightsOfAsync(this AccessDbContext data, IEnumerable<(PersonId Person, ChildId Child)> pairs, CancellationToken cancel)
    {
        var asked = pairs.Distinct().ToList();
        var (people, children) = (asked.Select(p => p.Person.Value).ToArray(), asked.Select(p => p.Child.Value).ToArray());
        // Two lists side by side, not two conditions: PostgreSQL would try every person with every child.
        return await data.Sights
            .FromSql($"select * from access.sights where (person_id, child_id) in (select * from unnest({people}::uuid[], {children}::uuid[]))")
            .ToListAsync(cancel);
    }
}
