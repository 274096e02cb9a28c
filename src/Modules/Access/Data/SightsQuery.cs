using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Data;

/// <summary>Finds the sights that a bulk command is about to change.</summary>
internal static class SightsQuery
{
    /// <summary>Every sight of each person of each child, tracked; some pairs that were not asked for may come with them.</summary>
    public static async Task<List<Sight>> SightsOfAsync(this AccessDbContext data, IEnumerable<(PersonId Person, ChildId Child)> pairs, CancellationToken cancel)
    {
        var (people, children) = (pairs.Select(p => p.Person).ToHashSet(), pairs.Select(p => p.Child).ToHashSet());
        return await data.Sights.Where(s => people.Contains(s.PersonId) && children.Contains(s.ChildId)).ToListAsync(cancel);
    }
}
