using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Listing;

/// <summary>Schools by name, with how many children there are within the reader's sight and who the designated teacher is.</summary>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record SchoolList(VisibleChildren Sight, SchoolFilter Filter, BoardAsk Ask) : IQuery<SchoolsListed>, IWithinSight;

/// <summary>Which schools are wanted; all parts may be left out.</summary>
/// <param name="Find">Words of the name, or the URN.</param>
/// <param name="Open">True for those open in the register, false for those that are not.</param>
internal sealed record SchoolFilter(SchoolView View, string? Find, string? Phase, bool? Open);

internal enum SchoolView
{
    Ours,
    WithoutTeacher,
    Register,
}

/// <summary>One page of schools. It counts children and names none.</summary>
/// <param name="Next">The URN of the last row when there are more.</param>
internal sealed record SchoolsListed(SchoolTally Tally, IReadOnlyList<string> Phases, IReadOnlyList<SchoolRow> Rows, int? Next);

internal sealed record SchoolRow(int Urn, string Name, string? Phase, string Status, string? Authority, int Children, IReadOnlyList<string> Teachers);

internal sealed class SchoolListHandler(SchoolRows rows, SchoolTallies tallies, TimeProvider clock) : IRequestHandler<SchoolList, SchoolsListed>
{
    public async Task<SchoolsListed> Handle(SchoolList query, CancellationToken cancel)
    {
        var today = clock.Today();
        var (tally, phases) = await tallies.ForAsync(query.Sight, today, cancel);
        var found = await rows.PageAsync(query, today, cancel);
        var page = found.Take(query.Ask.Size).ToList();
        return new SchoolsListed(tally, phases, page, found.Count > page.Count ? page[^1].Urn : null);
    }
}
