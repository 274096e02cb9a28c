using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Works out whose turn it is while a plan is being written.</summary>
internal sealed partial class Pep
{
    /// <summary>The unfinished section that is due first holds the plan up; when none is left, its keeper sends it.</summary>
    public void PassTurn(IEnumerable<SectionProgress> sections, Holder keeper, DateOnly today)
    {
        if (!State.IsBeingWritten()) return;
        var open = sections.Where(s => !s.IsDone).OrderBy(s => s.DueOn).ThenBy(s => s.Place).FirstOrDefault();
        if (open is null && State == PepState.Returned) return;
        Hold(new Waiting(open?.For ?? keeper, open?.Section, today));
    }

    /// <summary>A school place was found or lost before anybody started the plan: another person starts it.</summary>
    public void PassStart(bool hasPlace, DateOnly today)
    {
        if (State == PepState.Due) Hold(new Waiting(FirstHolder(hasPlace), null, today));
    }

    /// <summary>Who starts a plan: the social worker a first one, or one for a child without a school place; else the designated teacher.</summary>
    private Holder FirstHolder(bool hasPlace) => Kind == PepKind.Initial || !hasPlace ? Holder.SocialWorker : Holder.DesignatedTeacher;
}
