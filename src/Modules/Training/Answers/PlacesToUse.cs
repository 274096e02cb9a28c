using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.Elearning;

namespace VirtualSchool.Training.Answers;

/// <summary>On the training coordinator's home page: e-learning places that were paid for and lie idle. A pool ends soon with free places, or people have begun nothing.</summary>
internal sealed class PlacesToUse(TrainingDbContext data, CounterRules rules, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 35;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var terms = await PlaceTerms.OnAsync(rules, clock.Today(), cancel);
        var pools = await data.Set<LicencePool>().AsNoTracking().Where(p => p.Until >= terms.Today).OrderBy(p => p.Until).ThenBy(p => p.Title).Rows(data).ToListAsync(cancel);
        var idle = await IdleAsync(terms, cancel);
        List<PoolRow> toUse = [.. pools.Where(p => (p.Free > 0 && terms.EndsSoon(p)) || idle.ContainsKey(p.Id))];
        if (toUse.Count == 0) return;
        gather.Add(new HomeCard("E-learning places to use", Harm, $"{Words.Count(toUse.Count, "licence pool has", "licence pools have")} places that lie idle.", [.. toUse.Take(Few).Select(p => Item(p, idle.GetValueOrDefault(p.Id), terms))])
        {
            All = new PanelLink("All licence pools", TrainingLinks.Elearning),
        });
    }

    private Task<Dictionary<Guid, int>> IdleAsync(PlaceTerms terms, CancellationToken cancel)
    {
        var since = terms.Today.AddDays(-terms.PlaceUnused);
        return data.Set<Enrolment>().Where(e => e.PoolId != null && e.GivenBackOn == null && e.CompletedOn == null && e.ModulesDone.Length == 0 && e.EnrolledOn <= since)
            .GroupBy(e => e.PoolId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    private static HomeItem Item(PoolRow pool, int idle, PlaceTerms terms) =>
        new(null, pool.Title, $"{pool.Free:N0} of {pool.Places:N0} places free, until {HouseTime.Short(pool.Until)}{(idle == 0 ? "" : $"; {Words.Count(idle, "person has", "people have")} begun nothing for {terms.PlaceUnused} days or more")}.", TrainingLinks.ToPool(pool.Id))
        {
            State = terms.EndsSoon(pool) ? terms.Of(pool).Words : "Not begun",
            Tone = Tone.Soon,
        };
}
