using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Says who of those with a place learns in which group. Whose sessions change gets them anew by letter.</summary>
/// <param name="People">Each booking with its group, or none; whoever is not named stays where they are.</param>
/// <exception cref="Refusal">A group would hold more than it has room for, or somebody was at a session of the group that they would leave.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record AssignGroups(string Reference, IReadOnlyList<GroupChosen> People) : ICommand<int>;

internal sealed record GroupChosen(Guid Booking, Guid? Group);

internal sealed class AssignGroupsValidator : AbstractValidator<AssignGroups>
{
    public AssignGroupsValidator() => RuleFor(c => c.People).NotEmpty().WithMessage("Nobody has a place yet, so nobody can be put in a group.");
}

internal sealed class AssignGroupsHandler(TrainingDbContext data, BookingCounter counter, WaitingRoom room, BookingPost post, TimeProvider clock) : IRequestHandler<AssignGroups, int>
{
    /// <returns>How many changed their group.</returns>
    public async Task<int> Handle(AssignGroups command, CancellationToken cancel)
    {
        var at = await counter.OpenAsync(command.Reference, cancel);
        var groups = await data.Set<OfferingGroup>().Where(g => g.OfferingId == at.Offering.Id).ToListAsync(cancel);
        var chosen = command.People.DistinctBy(p => p.Booking).ToDictionary(p => p.Booking, p => p.Group);
        var people = at.Live.Select(b => b.Booking).Where(b => b.HoldsPlace).ToList();
        var moving = people.Where(b => chosen.TryGetValue(b.Id, out var group) && group != b.GroupId).ToList();
        await RefuseWhoWasThereAsync(at.Offering, moving, groups, cancel);
        foreach (var booking in moving) booking.StayWith(chosen[booking.Id]);
        RefuseTooMany(groups, people);
        if (at.Offering.Sessions.Any(s => s.GroupId is not null) && !at.Offering.IsOver(clock.Today())) await TellAsync(at, moving, cancel);
        return moving.Count;
    }

    private static void RefuseTooMany(List<OfferingGroup> groups, List<Booking> people)
    {
        if (people.Exists(p => p.GroupId is { } id && groups.All(g => g.Id != id))) throw new Refusal("A group was taken away meanwhile. Open the page again.");
        foreach (var group in groups)
            if (people.Count(p => p.GroupId == group.Id) is var many && many > group.Limit)
                throw new Refusal($"“{group.Name}” has room for {group.Limit}, and {many} would be in it. Put {Words.Count(many - group.Limit, "person", "people")} in another group, or let it have room for more.");
    }

    private async Task RefuseWhoWasThereAsync(Offering offering, List<Booking> moving, List<OfferingGroup> groups, CancellationToken cancel)
    {
        var own = offering.Sessions.Where(s => s.GroupId is not null).Select(s => s.Id).ToList();
        var ids = moving.Select(b => b.Id).ToList();
        if (own.Count == 0 || ids.Count == 0) return;
        var there = await data.Set<Attendance>().Where(a => own.Contains(a.SessionId) && ids.Contains(a.BookingId)).Select(a => a.BookingId).FirstOrDefaultAsync(cancel);
        if (moving.Find(b => b.Id == there) is { } was) throw new Refusal($"{was.BookedAs} stands on the register of a session that is only for “{groups.Find(g => g.Id == was.GroupId)?.Name}”, so they stay in that group.");
    }

    private async Task TellAsync(AtCounter at, List<Booking> moving, CancellationToken cancel)
    {
        foreach (var booking in moving.Where(b => b.State == BookingState.Confirmed)) post.Changed(await room.EventAsync(at, booking, cancel));
    }
}
