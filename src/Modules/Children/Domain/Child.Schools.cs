using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Domain;

internal sealed partial class Child
{
    public SchoolPlace? PlaceOn(DateOnly day) => _places.LastOrDefault(p => p.Covers(day));

    public Allocation? AllocatedOn(Part part, DateOnly day) => _allocations.LastOrDefault(a => a.Part == part && a.Covers(day));

    /// <summary>Moves the child to a school from a day, ending the place before. False when the child is there already.</summary>
    public bool MoveTo(School school, DateOnly from, int? yearGroup = null)
    {
        var now = PlaceOn(from);
        if (now?.SchoolUrn == school.Urn)
            return false;
        LeaveSchool(from);
        _places.Add(new SchoolPlace { SchoolUrn = school.Urn, SchoolName = school.Name, From = from, YearGroup = yearGroup });
        return true;
    }

    /// <summary>
    /// The school of that day has become another: the child goes on there, and did not move. A place that began since then is one at the new school
    /// that was recorded under the old number.
    /// </summary>
    public void Follow(School successor, DateOnly from)
    {
        if (_places.LastOrDefault(p => p.Until is null || p.Until > from) is not { } old) return;
        var begins = old.From >= from ? old.From : from;
        if (old.From >= from) _places.Remove(old);
        _places.Add(new SchoolPlace
        {
            SchoolUrn = successor.Urn,
            SchoolName = successor.Name,
            From = begins,
            Until = old.Until,
            YearGroup = old.From >= from ? old.YearGroup : null,
            TookPlaceOf = old.SchoolUrn,
        });
        old.Until = begins;
    }

    /// <summary>Ends whatever place covers the day or begins after it. False when there is none.</summary>
    public bool LeaveSchool(DateOnly on)
    {
        _places.RemoveAll(p => p.From >= on);
        var ending = PlaceOn(on);
        if (ending is not null)
            ending.Until = on;
        return ending is not null;
    }

    /// <summary>Gives a part to a person from a day, ending whoever held it. False when that person holds it already.</summary>
    public bool Allocate(Part part, PersonId person, string name, DateOnly from)
    {
        var now = AllocatedOn(part, from);
        if (now?.PersonId == person)
            return Rename(now, name);
        Deallocate(part, from);
        _allocations.Add(new Allocation { Part = part, PersonId = person, PersonName = name, From = from });
        return true;
    }

    public void Deallocate(Part part, DateOnly on)
    {
        _allocations.RemoveAll(a => a.Part == part && a.From >= on);
        if (AllocatedOn(part, on) is { } ending)
            ending.Until = on;
    }

    private static bool Rename(Allocation allocation, string name)
    {
        allocation.PersonName = name;
        return false;
    }
}
