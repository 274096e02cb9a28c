using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.PartnersView;

/// <summary>What the organisation for which the reader signs in gives: its contracts, what is planned, each event in numbers. It names no participant and no child. Null for whoever signs in for none.</summary>
[AllowRoles(Role.TrainingPartner)]
internal sealed record OurTraining : IQuery<OurTrainingShown?>;

/// <param name="Others">Events that it gives under no contract of its own.</param>
internal sealed record OurTrainingShown(string Partner, IReadOnlyList<OurContract> Contracts, OurEvents Others);

/// <param name="Duties">What the organisation takes on.</param>
/// <param name="With">The other parties, each with what they take on.</param>
/// <param name="Planned">Courses agreed for a month, without a date.</param>
internal sealed record OurContract(
    string Title, DateOnly From, DateOnly? Until, string? Reaches, IReadOnlyList<PartyDuty> Duties, IReadOnlyList<(string Name, IReadOnlyList<PartyDuty> Duties)> With,
    IReadOnlyList<string> Courses, IReadOnlyList<(string Course, DateOnly Month)> Planned, OurEvents Events);

internal sealed class OurTrainingHandler(TrainingDbContext data, EventNumbers numbers, ICurrentPerson me) : IRequestHandler<OurTraining, OurTrainingShown?>
{
    private const string Ourselves = "The virtual school";

    public async Task<OurTrainingShown?> Handle(OurTraining query, CancellationToken cancel)
    {
        var partner = await data.Set<PartnerPerson>().Where(p => p.PersonId == me.Id).Join(data.Set<Partner>(), p => p.PartnerId, o => o.Id, (p, o) => new { o.Id, o.Name }).FirstOrDefaultAsync(cancel);
        if (partner is null) return null;
        var contracts = await data.Set<Contract>().AsNoTracking().Include(c => c.Parties).Include(c => c.Courses).AsSplitQuery()
            .Where(c => c.Parties.Any(p => p.PartnerId == partner.Id)).OrderByDescending(c => c.From).ThenBy(c => c.Title).ToListAsync(cancel);
        var events = await numbers.OfAsync(partner.Id, [.. contracts.Select(c => c.Id)], cancel);
        var names = await data.Set<Partner>().AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var courses = await data.Set<Course>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Title, cancel);
        var planned = await PlannedAsync([.. contracts.Select(c => c.Id)], cancel);
        var theirs = contracts.Select(c => c.Id).ToHashSet();
        return new OurTrainingShown(
            partner.Name, [.. contracts.Select(c => Shown(c, partner.Id, names, courses, planned[c.Id], events))],
            events.Only(e => e.Contract is not { } contract || !theirs.Contains(contract)));
    }

    private async Task<ILookup<Guid, PlannedCourse>> PlannedAsync(IReadOnlyCollection<Guid> contracts, CancellationToken cancel) =>
        (await data.Set<PlannedCourse>().AsNoTracking().Where(p => p.ContractId != null && contracts.Contains(p.ContractId.Value) && p.OfferingId == null && p.DroppedBecause == null).OrderBy(p => p.Month).ToListAsync(cancel))
            .ToLookup(p => p.ContractId!.Value);

    private static OurContract Shown(Contract contract, Guid partner, Dictionary<Guid, string> names, Dictionary<Guid, string> courses, IEnumerable<PlannedCourse> planned, OurEvents events) => new(
        contract.Title, contract.From, contract.Until, contract.Reaches,
        [.. contract.Parties.Where(p => p.PartnerId == partner).Select(p => p.Duty).Order()],
        [.. contract.Parties.Where(p => p.PartnerId != partner).GroupBy(p => p.PartnerId).Select(g => (g.Key is { } other ? names[other] : Ourselves, (IReadOnlyList<PartyDuty>)[.. g.Select(p => p.Duty).Order()]))],
        [.. contract.Courses.Select(c => courses[c.CourseId]).Order(StringComparer.Ordinal)],
        [.. planned.Select(p => (courses[p.CourseId], p.Month))],
        events.Only(e => e.Contract == contract.Id));
}
