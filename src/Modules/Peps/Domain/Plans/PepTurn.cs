using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Works out whose turn it is while a plan is being written.</summary>
internal sealed partial class Pep
{
    /// <summary>The unfinished section that is due first holds the plan up; when none is left, the designated teacher sends it.</summary>
    public void PassTurn(IEnumerable<SectionProgress> sections, DateOnly today)
    {
        if (!State.IsBeingWritten()) return;
        var open = sections.Where(s => !s.IsDone && s.For != Holder.VirtualSchool).OrderBy(s => s.DueOn).ThenBy(s => s.Place).FirstOrDefault();
        if (open is null && State == PepState.Returned) return;
        Hold(new Waiting(open?.For ?? Holder.DesignatedTeacher, open?.Section, today));
    }
}
