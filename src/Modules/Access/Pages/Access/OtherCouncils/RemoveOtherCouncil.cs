using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.OtherCouncils;

/// <summary>Takes another council's service off the list: nobody is led there any more. The log keeps that it stood there.</summary>
[AllowRoles(Role.Administrator)]
internal sealed record RemoveOtherCouncil(Guid Council) : ICommand;

internal sealed class RemoveOtherCouncilValidator : AbstractValidator<RemoveOtherCouncil>;

internal sealed class RemoveOtherCouncilHandler(AccessDbContext data) : IRequestHandler<RemoveOtherCouncil, Unit>
{
    public async Task<Unit> Handle(RemoveOtherCouncil command, CancellationToken cancel)
    {
        var council = await data.OtherCouncils.FindAsync([command.Council], cancel) ?? throw new Refusal("This council is off the list already.");
        data.OtherCouncils.Remove(council);
        return Unit.Value;
    }
}
