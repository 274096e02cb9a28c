using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>Writes certificates with what the records say of an event on that day, and tells their holders.</summary>
internal sealed class CertificateWriter(TrainingDbContext data, CertificateLetters letters, IOptions<CouncilSettings> council, ICurrentPerson me, TimeProvider clock)
{
    public async Task<IReadOnlyList<Certificate>> WriteAsync(OpenRegister open, IReadOnlyList<Expected> holders, CancellationToken cancel)
    {
        var (facts, madeUp, written) = (await FactsAsync(open, cancel), await DaysMadeUpAsync(holders, cancel), new List<Certificate>());
        foreach (var holder in holders)
        {
            var certificate = new Certificate(holder.Booking, open.CompletionOf(holder), facts with { Name = holder.Name, Days = DaysOf(open.Offering, holder, madeUp) }, new Taking(me.Name, clock.GetUtcNow()));
            data.Add(certificate);
            letters.Send(certificate, holder.Learner);
            written.Add(certificate);
        }
        return written;
    }

    public Task<string> OfferingOfAsync(Certificate certificate, CancellationToken cancel) =>
        data.Set<Offering>().Where(o => o.Id == certificate.OfferingId).Select(o => o.Reference).SingleAsync(cancel);

    // What was made up in another run was learnt on that run's day.
    private static List<DateOnly> DaysOf(Offering offering, Expected holder, Dictionary<Guid, DateOnly> madeUp) =>
        [.. offering.Sessions.Select(s => (Session: s, Said: holder.At(s))).Where(s => s.Said?.WasThere ?? false)
            .Select(s => s.Said!.MadeUpAtId is { } elsewhere ? madeUp[elsewhere] : s.Session.On).Distinct().Order()];

    private Task<Dictionary<Guid, DateOnly>> DaysMadeUpAsync(IReadOnlyList<Expected> holders, CancellationToken cancel)
    {
        var elsewhere = holders.SelectMany(h => h.Taken).Select(a => a.MadeUpAtId).OfType<Guid>().ToList();
        return data.Set<Session>().Where(s => elsewhere.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.On, cancel);
    }

    private async Task<CertificateFacts> FactsAsync(OpenRegister open, CancellationToken cancel)
    {
        var (offering, course, awarding) = (open.Offering, open.Course, $"{council.Value.Council}, {council.Value.Service}");
        var provider = await data.Set<Partner>().Where(p => p.Id == offering.ProviderId).Select(p => p.Name).FirstOrDefaultAsync(cancel);
        var trainers = offering.Trainers.OrderBy(t => t.Place).Select(t => t.Name).Append(provider).OfType<string>().ToList();
        return new CertificateFacts("", course.Title)
        {
            Level = await data.Set<CatalogueWord>().Where(w => w.Id == course.LevelId).Select(w => w.Name).FirstOrDefaultAsync(cancel),
            Outcomes = [.. course.Outcomes.OrderBy(o => o.Place).Select(o => o.Text)],
            Place = offering.Venue.IsKnown ? offering.Venue.InWords : offering.HostName,
            GivenBy = trainers.Count == 0 ? awarding : string.Join(", ", trainers),
            AwardedBy = awarding,
        };
    }
}
