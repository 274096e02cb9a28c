using VirtualSchool.Children.Demonstration.Lives;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration;

/// <summary>Gives each child in care since the service is in use an adviser and a social worker; some have had another before.</summary>
internal sealed class Caseloads(DemonstrationWorld world, DateOnly inUseFrom)
{
    private const int DaysKeptAfterCare = 90;
    private const int ChangesInHundred = 35;

    private readonly Random _dice = world.Dice("caseloads");
    private readonly IReadOnlyList<KnownPerson> _advisers = world.People[Role.Adviser];
    private readonly IReadOnlyList<KnownPerson> _workers = world.People[Role.SocialWorker];
    private int _next;

    public void Allocate(Child child, Life life)
    {
        var stay = life.Stays[^1];
        if (stay.Until <= inUseFrom || life.Eighteen <= inUseFrom) return;
        var from = stay.From > inUseFrom ? stay.From : inUseFrom;
        Give(child, Part.Adviser, _advisers[_next++ % _advisers.Count], Later(from, 4));
        Give(child, Part.SocialWorker, _dice.Pick(_workers), from);
        if (_dice.Chance(ChangesInHundred) && from.AddDays(40) < world.Today.AddDays(-30)) Give(child, Part.SocialWorker, _dice.Pick(_workers), _dice.Day(from.AddDays(40), world.Today.AddDays(-30)));
        if (child.DiedOn is null && stay.Until is { } left && left.AddDays(DaysKeptAfterCare) < world.Today) Take(child, left);
    }

    private DateOnly Later(DateOnly day, int days) => day.AddDays(days) < world.Today ? day.AddDays(days) : day;

    private static void Give(Child child, Part part, KnownPerson person, DateOnly from) => child.Allocate(part, person.Id, person.Name, from);

    private static void Take(Child child, DateOnly on)
    {
        child.Deallocate(Part.Adviser, on);
        child.Deallocate(Part.SocialWorker, on);
    }
}
