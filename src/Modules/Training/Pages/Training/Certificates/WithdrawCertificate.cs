using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Certificates;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>Takes a certificate back. Its number goes on to say so.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record WithdrawCertificate(string Number, string? Because) : ICommand;

internal sealed class WithdrawCertificateValidator : AbstractValidator<WithdrawCertificate>
{
    public WithdrawCertificateValidator() => RuleFor(c => c.Because).NotEmpty().WithMessage("Enter why it is withdrawn.");
}

internal sealed class WithdrawCertificateHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<WithdrawCertificate, Unit>
{
    public async Task<Unit> Handle(WithdrawCertificate request, CancellationToken cancel)
    {
        var certificate = await data.Set<Certificate>().FirstOrDefaultAsync(c => c.Number == request.Number, cancel) ?? throw new NotFound($"certificate {request.Number}");
        certificate.Withdraw(request.Because, clock.Today());
        return Unit.Value;
    }
}
