namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>Proposes a group for everybody who has none: schools stay together, in the group of their cluster as far as it has room.</summary>
internal static class GroupSuggestion
{
    /// <param name="groups">The groups of the offering.</param>
    /// <param name="people">Everybody with a place, those in a group included.</param>
    /// <param name="clusters">The cluster in which each school was with earlier events of the course, by school; empty for none.</param>
    /// <returns>The group of each booking that gets one; whoever finds no room is missing.</returns>
    public static IReadOnlyDictionary<Guid, Guid> For(IReadOnlyList<OfferingGroup> groups, IReadOnlyList<Grouped> people, IReadOnlyDictionary<string, string> clusters)
    {
        var room = groups.ToDictionary(g => g.Id, g => g.Limit - people.Count(p => p.Group == g.Id));
        var found = new Dictionary<Guid, Guid>();
        var schools = people.GroupBy(p => p.School).Select(s => (Left: new Queue<Grouped>(s.Where(p => p.Group is null)), Own: OwnOf(groups, [.. s], clusters.GetValueOrDefault(s.Key))));
        foreach (var (left, own) in schools.Where(s => s.Left.Count > 0).OrderBy(s => s.Own is null).ThenByDescending(s => s.Left.Count).ThenBy(s => s.Left.Peek().SchoolName, StringComparer.OrdinalIgnoreCase))
            Place(left, own, room, found);
        return found;
    }

    // The group that names the school, else where its colleagues are, else the group of the cluster in which it was before.
    private static OfferingGroup? OwnOf(IReadOnlyList<OfferingGroup> groups, IReadOnlyList<Grouped> school, string? cluster) =>
        groups.FirstOrDefault(g => g.Cluster?.Contains(school[0].SchoolName, StringComparison.OrdinalIgnoreCase) ?? false)
        ?? groups.Where(g => school.Any(p => p.Group == g.Id)).MaxBy(g => school.Count(p => p.Group == g.Id))
        ?? groups.FirstOrDefault(g => cluster is not null && string.Equals(g.Cluster, cluster, StringComparison.OrdinalIgnoreCase));

    private static void Place(Queue<Grouped> left, OfferingGroup? own, Dictionary<Guid, int> room, Dictionary<Guid, Guid> found)
    {
        while (left.Count > 0)
        {
            var group = own is not null && room[own.Id] > 0 ? own.Id : room.MaxBy(r => r.Value).Key;
            if (room[group] <= 0) return;
            for (; left.Count > 0 && room[group] > 0; room[group]--) found[left.Dequeue().Booking] = group;
        }
    }
}

/// <summary>Somebody with a place, and their group.</summary>
/// <param name="School">What counts as one school or team.</param>
/// <param name="SchoolName">The same in words.</param>
/// <param name="Group">Null while they are in none.</param>
internal sealed record Grouped(Guid Booking, string School, string SchoolName, Guid? Group);
