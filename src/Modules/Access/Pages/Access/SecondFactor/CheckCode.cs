using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.SecondFactor;

/// <summary>Takes the code of somebody who has shown their password. Answers with how many recovery codes they have left.</summary>
internal sealed record CheckCode(PersonId Person, string Code) : IQuery<int>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(CheckCode);
}

internal sealed class CheckCodeValidator : AbstractValidator<CheckCode>
{
    public CheckCodeValidator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Enter the code.").MaximumLength(100).WithMessage("Enter the code.");
}

internal sealed class CheckCodeHandler(AccessDbContext data, Codes codes) : IRequestHandler<CheckCode, int>
{
    public async Task<int> Handle(CheckCode query, CancellationToken cancel)
    {
        await codes.RequireAsync(query.Person, query.Code, nameof(query.Code), cancel);
        return await data.CountRecoveryCodesAsync(query.Person, cancel);
    }
}
