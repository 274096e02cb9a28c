using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Pages.Access.OtherCouncils;

/// <summary>Leads designated teachers to another council's service from a day on.</summary>
[AllowRoles(Role.Administrator)]
internal sealed record AddOtherCouncil(string? Name, string? Address, DateOnly? From) : ICommand;

internal sealed class AddOtherCouncilValidator : AbstractValidator<AddOtherCouncil>
{
    public AddOtherCouncilValidator(TimeProvider clock)
    {
        RuleFor(c => c.Name).Must(n => n?.Trim().Length is > 0 and <= 200).WithMessage("Enter the other council’s name, as teachers know it.");
        RuleFor(c => c.Address).Must(a => OtherCouncil.AddressIn(a) is { Length: <= 200 })
            .WithMessage("Enter where the other council’s service is: https:// and its name, and nothing after it, such as https://virtualschool.council.gov.uk.");
        RuleFor(c => c.From).HoldsFromTodayOn(clock);
    }
}

internal sealed class AddOtherCouncilHandler(AccessDbContext data, IOptions<CouncilSettings> own) : IRequestHandler<AddOtherCouncil, Unit>
{
    public async Task<Unit> Handle(AddOtherCouncil command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var address = OtherCouncil.AddressIn(command.Address)!;
        if (string.Equals(address, own.Value.Address, StringComparison.OrdinalIgnoreCase))
            throw new Refusal("This is the address of this service itself. Enter the other council’s.", nameof(command.Address));
        if (await data.OtherCouncils.AsNoTracking().FirstOrDefaultAsync(c => c.Address == address, cancel) is { } known)
            throw new Refusal($"{known.Name} is known with this address already. Take it off first, if its name or day is wrong.", nameof(command.Address));
        data.OtherCouncils.Add(new OtherCouncil(command.Name!.Trim(), address, command.From!.Value));
        return Unit.Value;
    }
}
