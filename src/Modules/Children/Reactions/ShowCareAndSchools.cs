using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Reactions;

/// <summary>Adds the panels of care and of school to a child's page.</summary>
internal sealed class ShowCareAndSchools(ChildrenDbContext data, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<ChildPanel>>
{
    public async Task Handle(Gather<ChildPanel> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } id) return;
        var child = await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().SingleAsync(c => c.Id == id, cancel);
        gather.Add(new ChildPanel("School", 30, [.. await SchoolAsync(child, cancel)], []) { Empty = "No school is recorded." });
        if (me.Roles.Overlaps([Role.Head, Role.Adviser, Role.SocialWorker])) gather.Add(new ChildPanel("Care", 40, [.. Care(child)], []) { Empty = "No care is recorded." });
    }

    private IEnumerable<PanelRow> Care(Child child)
    {
        var today = clock.Today();
        if (child.InCareSince is { } since) yield return new("In care since", HouseTime.Long(since));
        if (child.LeftCareOn is { } left) yield return new("Left care", HouseTime.Long(left));
        if (RestrictedCodes.Open(CodeSet.LegalStatus, child.LegalStatus, today) is { } status) yield return new("Legal status", status);
        if (RestrictedCodes.Open(CodeSet.Placement, child.Placement, today) is { } placement) yield return new("Placement", placement);
        yield return new("Restricted", "Address, adoption and death open with a reason", Pages.ChangeLinks.Restricted(child.Id));
        yield return new("Born", $"{HouseTime.Long(child.BornOn)}, {Age.On(today, child.BornOn)} years old");
        yield return new("UPN", child.UpnText ?? (child.UpnUnknown is { } why ? $"None: {Plain.Inside(CodeSets.Shipped.Words(CodeSet.UpnUnknown, why))}" : "Not known"));
    }

    private async Task<List<PanelRow>> SchoolAsync(Child child, CancellationToken cancel)
    {
        if (child.SchoolUrn is not { } urn) return child.YearGroup is >= 0 and <= Pages.RollList.RollViews.LastYearAtSchool && child.OnRoll ? [new("School", "No school place", null, Tone.Bad)] : [];
        var today = clock.Today();
        var teachers = await data.Set<DesignatedTeacher>().AsNoTracking()
            .Where(t => t.SchoolUrn == urn && t.From <= today && (t.Until == null || t.Until > today)).OrderBy(t => t.IsDeputy).ThenBy(t => t.From).Select(t => t.IsDeputy ? t.Name + " (deputy)" : t.Name).ToListAsync(cancel);
        var teacher = teachers.Count > 0 ? new PanelRow("Designated teacher", string.Join(", ", teachers)) : new("Designated teacher", "None recorded", ChildLinks.ToSchool(urn), Tone.Bad);
        return [new("School", child.SchoolName!, ChildLinks.ToSchool(urn)), teacher, new("Year", Pages.YearWords.Long(child.YearGroup))];
    }
}
