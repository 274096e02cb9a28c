using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages;
using VirtualSchool.Training.Pages.PartnersView;

namespace VirtualSchool.Training.Answers;

/// <summary>A training partner's home page: the next events that their organisation gives.</summary>
internal sealed class PartnersHome(IMediator mediator, ICurrentPerson me) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 45;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingPartner) || await mediator.Send(new OurTraining(), cancel) is not { } ours) return;
        var next = ours.Contracts.SelectMany(c => c.Events.Rows).Concat(ours.Others.Rows)
            .Where(e => e.State == OfferingState.Published && e.LastDay >= ours.Others.Today).OrderBy(e => e.FirstDay).ThenBy(e => e.Reference, StringComparer.Ordinal).ToList();
        if (next.Count == 0) return;
        gather.Add(new HomeCard("Next events", Harm, $"{ours.Partner} gives {Words.Count(next.Count, "event")} to come with the virtual school.", [.. next.Take(Few).Select(Item)])
        {
            All = new PanelLink("Our training", TrainingLinks.Partner),
        });
    }

    private static HomeItem Item(OurEvent row) =>
        new(null, row.Course, $"{row.Reference}, {(row.FirstDay is { } day ? HouseTime.Short(day) : "no date yet")}: {row.Booked} of {Words.Count(row.Capacity, "place")} booked.", TrainingLinks.Partner);
}
