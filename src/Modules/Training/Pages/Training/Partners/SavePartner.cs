using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>Adds an organisation, or changes one.</summary>
/// <param name="Id">Which; null to add one.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SavePartner(Guid? Id, PartnerFacts Facts, uint? Version) : ICommand;

internal sealed class SavePartnerValidator : AbstractValidator<SavePartner>
{
    public SavePartnerValidator() => RuleFor(c => c.Facts.Name).NotEmpty().OverridePropertyName("Name").WithMessage("Enter the organisation’s name.");
}

internal sealed class SavePartnerHandler(TrainingDbContext data) : IRequestHandler<SavePartner, Unit>
{
    public async Task<Unit> Handle(SavePartner command, CancellationToken cancel)
    {
        var name = command.Facts.Name!.Trim();
        if (await data.Set<Partner>().AnyAsync(p => p.Name == name && p.Id != command.Id, cancel)) throw new Refusal("This organisation is there already. Open it from the list.", "Name");
        if (command.Id is not { } id)
        {
            data.Add(new Partner(command.Facts));
            return Unit.Value;
        }
        var partner = await data.Set<Partner>().FindAsync([id], cancel) ?? throw new NotFound("partner");
        if (command.Version is { } seen) data.Entry(partner).Property(p => p.Version).OriginalValue = seen;
        partner.Change(command.Facts);
        return Unit.Value;
    }
}
