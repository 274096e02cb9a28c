using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.OnePep;

/// <summary>What stands at the top of every page of one plan: the child stays in view while somebody writes.</summary>
internal sealed record PepHead(
    string Reference, ChildId Child, string ChildName, string Initials, int? Year, string? School, PepKind Kind, PepState State, PepTerm Term, string Why,
    DateOnly DueOn, Grade? Grade, int SignedVersions, string? AmendedBecause)
{
    public static PepHead Of(Pep pep, ChildCard child) => new(
        pep.Reference, pep.Child, child.ShownName, child.Initials, child.YearGroup, child.SchoolName, pep.Kind, pep.State, pep.Term, pep.WhyOpened,
        pep.DueOn, pep.Grade, pep.SignedVersions, pep.AmendedBecause);

    public bool IsLate(DateOnly today) => State.IsOpen() && !State.IsWithReviewer() && DueOn < today;
}

/// <summary>One section in a list of them, with its meter.</summary>
internal sealed record SectionLine(string Key, string Title, Holder For, int Required, int Answered, DateOnly? DueOn, bool MayWrite)
{
    public bool IsDone => Answered >= Required;

    public static IReadOnlyList<SectionLine> Of(OpenedPep opened, IReadOnlySet<Role> roles) =>
        [.. opened.Pages.Sections.Zip(opened.Pages.Standings(), (section, standing) => new SectionLine(
            section.Key, section.Title, standing.For, standing.Required, standing.Answered, opened.Progress.Find(s => s.Section == section.Key)?.DueOn,
            opened.Pep.State.IsBeingWritten() && HoldsPen(opened, section, roles)))];

    private static bool HoldsPen(OpenedPep opened, Domain.Templates.TemplateSection section, IReadOnlySet<Role> roles) =>
        opened.Pages.Asked(section) is var asked && Pens.MayWrite(roles, asked.Owner, asked.Helpers);
}
