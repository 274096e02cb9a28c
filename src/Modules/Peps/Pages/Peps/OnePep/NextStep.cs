using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Pages.OnePep;

/// <summary>The one thing that this reader should do next for a plan.</summary>
/// <param name="Words">The words of the button.</param>
/// <param name="Href">Where it leads; null when it starts the plan, which is posted.</param>
internal sealed record NextStep(string Words, string? Href)
{
    /// <summary>Null when it is somebody else's turn.</summary>
    public static NextStep? For(Pep pep, IReadOnlyList<SectionLine> sections, IReadOnlySet<Role> roles)
    {
        var virtualSchool = roles.Contains(Role.Head) || roles.Contains(Role.Adviser);
        if (pep.State == PepState.Due) return new NextStep("Start this plan", null);
        if (pep.State.IsWithReviewer()) return virtualSchool ? new NextStep("Read and grade", PepLinks.ToReview(pep.Reference)) : null;
        if (!pep.State.IsBeingWritten()) return null;
        if (Mine(pep, sections, roles) is { } mine) return new NextStep($"Continue: {mine.Title}", PepLinks.ToSection(pep.Reference, mine.Key));
        if (ToChange(pep, sections, roles) is { } change) return new NextStep($"See what to change: {change.Title}", PepLinks.ToSection(pep.Reference, change.Key));
        var maySend = virtualSchool || roles.Contains(Role.DesignatedTeacher);
        return maySend && sections.All(s => s.IsDone) ? new NextStep("Check and send", PepLinks.ToSubmit(pep.Reference)) : null;
    }

    private static SectionLine? Mine(Pep pep, IReadOnlyList<SectionLine> sections, IReadOnlySet<Role> roles)
    {
        var mine = sections.Where(s => !s.IsDone && Holds(roles, s.For)).OrderBy(s => s.DueOn).ToList();
        return mine.Find(s => s.Key == pep.WaitingSection) ?? mine.FirstOrDefault();
    }

    // A plan that was returned waits with the section that the reader found wanting, although every answer is there.
    private static SectionLine? ToChange(Pep pep, IReadOnlyList<SectionLine> sections, IReadOnlySet<Role> roles) =>
        pep.State == PepState.Returned ? sections.FirstOrDefault(s => s.Key == pep.WaitingSection && Holds(roles, s.For)) : null;

    private static bool Holds(IReadOnlySet<Role> roles, Holder holder) => holder switch
    {
        Holder.SocialWorker => roles.Contains(Role.SocialWorker),
        Holder.DesignatedTeacher => roles.Contains(Role.DesignatedTeacher),
        Holder.VirtualSchool => roles.Contains(Role.Adviser) || roles.Contains(Role.Head),
        _ => false,
    };
}
