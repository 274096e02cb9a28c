using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Codes;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Answers;

internal sealed class FindRollFactsHandler(ChildrenDbContext data, TimeProvider clock) : IRequestHandler<FindRollFacts, RollFacts>
{
    public async Task<RollFacts> Handle(FindRollFacts query, CancellationToken cancel)
    {
        var child = await data.Set<Child>().IgnoreQueryFilters().AsNoTrackingWithIdentityResolution().Where(c => c.Id == query.Child)
            .Include(c => c.Episodes.OrderBy(e => e.From)).Include(c => c.Places.OrderBy(p => p.From)).Include(c => c.Allocations.OrderBy(a => a.From)).AsSplitQuery()
            .FirstOrDefaultAsync(cancel) ?? throw new NotFound("child");
        var today = clock.Today();
        return new RollFacts(
            child.Id, child.CouncilNumber, child.KnownAs, child.GivenName, child.Sex?.ToString(), Words(CodeSet.Ethnicity, child.Ethnicity, today), child.UpnText,
            SenToday(child.SenProvision), child.SenNeed, CareOn(child, today), await SchoolAsync(child, today, cancel),
            [.. child.Places.Where(p => p.Until <= today).OrderByDescending(p => p.From).Select(p => new SchoolBefore(p.SchoolName, p.From, p.Until!.Value))],
            query.Since is { } since ? [.. RollNewsSince.Of(child, since, today)] : []);
    }

    /// <summary>The provision as schools name it today; the codes before 2015 and 2018 mean what took their place.</summary>
    public static string? SenToday(string? code) => code switch
    {
        "S" => "E",
        "A" or "P" => "K",
        "N" or "K" or "E" => code,
        _ => null,
    };

    private static CareNow? CareOn(Child child, DateOnly today)
    {
        if (child.InCareOn(today) is not { } period) return null;
        var homes = Homes.In(period, child.Episodes);
        return new CareNow(
            period.From, RestrictedCodes.Open(CodeSet.LegalStatus, child.LegalStatus, today), RestrictedCodes.Open(CodeSet.Placement, child.Placement, today),
            Math.Max(1, homes.Count), homes.Count == 0 ? period.From : homes[^1]);
    }

    private async Task<SchoolNow?> SchoolAsync(Child child, DateOnly today, CancellationToken cancel)
    {
        if (child.PlaceOn(today) is not { } place) return null;
        var school = await data.Set<School>().AsNoTracking().FirstOrDefaultAsync(s => s.Urn == place.SchoolUrn, cancel);
        return new SchoolNow(place.SchoolName, school?.Phase, school?.Type, place.From);
    }

    private static string? Words(string set, string? code, DateOnly day) => CodeSets.Shipped.Meaning(set, code, day);
}
