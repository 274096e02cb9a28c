using VirtualSchool.Kernel;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration;

/// <summary>Tells on the sign-in page how many plans wait for a person.</summary>
internal sealed class PlanLines
{
    private readonly Dictionary<PersonId, int> _waiting = [];

    public void Count(IEnumerable<PlanInHand> plans)
    {
        foreach (var person in plans.Where(p => p.Opened.Pep.State.IsOpen()).Select(WaitsFor).OfType<KnownPerson>())
            _waiting[person.Id] = _waiting.GetValueOrDefault(person.Id) + 1;
    }

    public void Tell(DemonstrationWorld world)
    {
        foreach (var (person, line) in world.Introductions.ToList())
            if (_waiting.TryGetValue(person, out var plans)) world.Introduce(person, $"{line}; {Words.Count(plans, "plan waits", "plans wait")} for them");
    }

    private static KnownPerson? WaitsFor(PlanInHand plan) => plan.Opened.Pep.WaitingFor switch
    {
        Holder.SocialWorker => plan.Setting.Child.Worker,
        Holder.DesignatedTeacher => plan.Setting.Child.Teacher,
        Holder.VirtualSchool => plan.Setting.Child.Adviser,
        _ => null,
    };
}
