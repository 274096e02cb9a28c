using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Answers;

/// <summary>On the training coordinator's home page: events to come with places that are held until they are confirmed, the next first.</summary>
internal sealed class PlacesToConfirm(TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 40;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var today = clock.Today();
        var rows = await (
            from offering in data.Set<Offering>().AsNoTracking()
            join course in data.Set<Course>() on offering.CourseId equals course.Id
            let held = data.Set<Booking>().Count(b => b.OfferingId == offering.Id && b.State == BookingState.Provisional)
            where offering.State == OfferingState.Published && offering.FirstDay >= today && held > 0
            orderby offering.FirstDay, offering.Reference
            select new { offering.Reference, course.Title, offering.FirstDay, Held = held }).ToListAsync(cancel);
        if (rows.Count == 0) return;
        var many = rows.Sum(r => r.Held);
        gather.Add(new HomeCard("Places to confirm", Harm, $"{Words.Count(many, "person does", "people do")} not know yet whether they may come.",
            [.. rows.Take(Few).Select(r => new HomeItem(null, r.Title, $"{r.Reference}, {HouseTime.Short(r.FirstDay!.Value)}: {Words.Count(r.Held, "place is", "places are")} held.", $"/training/offerings/{r.Reference}/participants") { State = "To confirm", Tone = Tone.Soon })]));
    }
}
