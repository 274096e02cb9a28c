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
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Pages;

namespace VirtualSchool.Training.Answers;

/// <summary>On the training coordinator's home page: events that begin soon, whose participants get a pack that was not sent, or of which too few were ordered.</summary>
internal sealed class PacksToSend(TrainingDbContext data, CounterRules rules, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 25;
    private const int Few = 5;
    private const int DaysAWeek = 7;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var today = clock.Today();
        var until = today.AddDays(DaysAWeek * await rules.NumberAsync(RuleName.PacksBefore, cancel));
        var rows = await ToSend(today, until).OrderBy(p => p.FirstDay).ThenBy(p => p.Reference).ToListAsync(cancel);
        if (rows.Count == 0) return;
        gather.Add(new HomeCard("Packs to send", Harm, $"{Words.Count(rows.Count, "event begins soon and its", "events begin soon and their")} packs are not sent.", [.. rows.Take(Few).Select(Item)]));
    }

    private IQueryable<Packs> ToSend(DateOnly today, DateOnly until) =>
        from offering in data.Set<Offering>().AsNoTracking()
        join course in data.Set<Course>() on offering.CourseId equals course.Id
        where offering.State == OfferingState.Published && offering.FirstDay >= today && offering.FirstDay <= until && course.Pack != null && offering.PacksSentOn == null
        select new Packs
        {
            Reference = offering.Reference,
            Course = course.Title,
            FirstDay = offering.FirstDay!.Value,
            Ordered = offering.PacksOrdered,
            Taken = data.Set<Booking>().Count(b => b.OfferingId == offering.Id && BookingStates.Holding.Contains(b.State)),
        };

    private static HomeItem Item(Packs packs) =>
        new(null, packs.Course, $"{packs.Reference}, {HouseTime.Short(packs.FirstDay)}: {Words.Count(packs.Taken, "place is", "places are")} taken, {(packs.Ordered is { } ordered ? $"{Words.Count(ordered, "pack")} ordered" : "no packs ordered")}.", TrainingLinks.ToEditOffering(packs.Reference))
        {
            State = packs.Ordered is null ? "Not ordered" : packs.Ordered < packs.Taken ? "Too few ordered" : "Not sent",
            Tone = packs.Ordered is null || packs.Ordered < packs.Taken ? Tone.Bad : Tone.Soon,
        };

    private sealed class Packs
    {
        public required string Reference { get; init; }

        public required string Course { get; init; }

        public required DateOnly FirstDay { get; init; }

        public required int? Ordered { get; init; }

        public required int Taken { get; init; }
    }
}
