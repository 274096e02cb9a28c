using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Divides an offering's learners into groups. One without a name is taken away, one without id is new.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetGroups(string Reference, IReadOnlyList<GroupFacts> Groups) : ICommand;

internal sealed class SetGroupsValidator : AbstractValidator<SetGroups>
{
    public SetGroupsValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class SetGroupsHandler(TrainingDbContext data, TrainingDesk desk) : IRequestHandler<SetGroups, Unit>
{
    public async Task<Unit> Handle(SetGroups command, CancellationToken cancel)
    {
        var offering = await desk.OfferingAsync(command.Reference, version: null, cancel);
        await RefuseToLoseLearnersAsync(offering, command.Groups, cancel);
        offering.SetGroups(command.Groups);
        return Unit.Value;
    }

    private async Task RefuseToLoseLearnersAsync(Offering offering, IReadOnlyList<GroupFacts> wanted, CancellationToken cancel)
    {
        var inGroups = await data.Set<Booking>().Where(b => b.OfferingId == offering.Id && b.GroupId != null).GroupBy(b => b.GroupId!.Value).Select(g => new { g.Key, Many = g.Count(b => BookingStates.Holding.Contains(b.State)) }).ToListAsync(cancel);
        foreach (var (group, many) in inGroups.Select(g => (offering.Groups.Single(o => o.Id == g.Key), g.Many)))
        {
            if (wanted.FirstOrDefault(w => w.Id == group.Id && !string.IsNullOrWhiteSpace(w.Name)) is not { } kept) throw new Refusal($"People were booked into “{group.Name}”. Move them first.", "Groups");
            if (kept.Limit < many) throw new Refusal($"{Words.Count(many, "person is", "people are")} in “{group.Name}”. Let it have room for at least {many}.", "Groups");
        }
    }
}
