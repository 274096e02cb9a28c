using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>Adds a contract, or changes one.</summary>
/// <param name="Id">Which; null to add one.</param>
/// <returns>Which it is.</returns>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SaveContract(Guid? Id, ContractFacts Facts, uint? Version) : ICommand<Guid>;

internal sealed class SaveContractValidator : AbstractValidator<SaveContract>
{
    public SaveContractValidator()
    {
        RuleFor(c => c.Facts.Title).NotEmpty().OverridePropertyName("Title").WithMessage("Enter the contract’s title.");
        RuleFor(c => c.Facts.From).NotNull().OverridePropertyName("From").WithMessage("Enter the contract’s first day.");
        RuleForEach(c => c.Facts.Parties).Must(p => Enum.IsDefined(p.Duty)).OverridePropertyName("Parties").WithMessage("Choose what each party takes on.");
    }
}

internal sealed class SaveContractHandler(TrainingDbContext data, Known known) : IRequestHandler<SaveContract, Guid>
{
    public async Task<Guid> Handle(SaveContract command, CancellationToken cancel)
    {
        await known.RequireCoursesAsync(command.Facts.Courses, "Courses", cancel);
        await known.RequirePartnersAsync([.. command.Facts.Parties.Select(p => p.Partner).OfType<Guid>()], "Parties", cancel);
        await known.RequireContractAsync(command.Facts.Follows, "Follows", cancel);
        if (command.Id is { } id) return await ChangeAsync(id, command, cancel);
        var contract = new Contract(command.Facts);
        data.Add(contract);
        return contract.Id;
    }

    private async Task<Guid> ChangeAsync(Guid id, SaveContract command, CancellationToken cancel)
    {
        var contract = await data.Set<Contract>().Include(c => c.Parties).Include(c => c.Courses).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, cancel) ?? throw new NotFound("contract");
        if (command.Version is { } seen) data.Entry(contract).Property(c => c.Version).OriginalValue = seen;
        contract.Change(command.Facts);
        return id;
    }
}
