using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Changes what is said of an offering as a whole.</summary>
/// <param name="HostUrn">The school whose own staff it is for, or null.</param>
/// <param name="Version">What whoever changes it saw.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ChangeOffering(string Reference, OfferingFacts Facts, int? HostUrn, PacksNoted Packs, uint? Version) : ICommand;

/// <summary>How many packs were ordered, when, and when they were sent.</summary>
internal sealed record PacksNoted(int? Ordered, DateOnly? OrderedOn, DateOnly? SentOn);

internal sealed class ChangeOfferingValidator : AbstractValidator<ChangeOffering>
{
    public ChangeOfferingValidator() => RuleFor(c => c.Facts.Capacity).NotNull().OverridePropertyName("Capacity").WithMessage("Enter how many people can come.");
}

internal sealed class ChangeOfferingHandler(TrainingDesk desk, OfferingChecks checks) : IRequestHandler<ChangeOffering, Unit>
{
    public async Task<Unit> Handle(ChangeOffering command, CancellationToken cancel)
    {
        var offering = await desk.OfferingAsync(command.Reference, command.Version, cancel);
        offering.Change(await checks.CheckedAsync(command.Facts, command.HostUrn, cancel), await desk.TakenAsync(offering.Id, cancel));
        offering.NotePacks(command.Packs.Ordered, command.Packs.OrderedOn, command.Packs.SentOn);
        return Unit.Value;
    }
}
