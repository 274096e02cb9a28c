using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Roll;

/// <summary>Somebody who ought to see a child, in which role and why.</summary>
internal sealed record Sight(PersonId Person, Role As, string Because)
{
    /// <summary>Who ought to see the child on that day. Designated teachers see the looked-after pupils of their schools.</summary>
    public static IReadOnlyList<Sight> Of(Child child, DateOnly day, ILookup<int, DesignatedTeacher> teachers)
    {
        if (child.SealedOn is not null) return [];
        List<Sight> sights = [];
        if (child.AllocatedOn(Part.Adviser, day) is { } adviser)
            sights.Add(new(adviser.PersonId, Role.Adviser, "adviser of the child"));
        if (child.AllocatedOn(Part.SocialWorker, day) is { } worker)
            sights.Add(new(worker.PersonId, Role.SocialWorker, "social worker of the child"));
        if (child.IsLookedAfterOn(day) && child.PlaceOn(day) is { } place)
            sights.AddRange(teachers[place.SchoolUrn].Where(t => t.Holds(day)).Select(t => new Sight(t.PersonId, Role.DesignatedTeacher, $"designated teacher of {place.SchoolName}")));
        return sights;
    }

    public bool IsOf(Sight other) => Person == other.Person && As == other.As;
}
