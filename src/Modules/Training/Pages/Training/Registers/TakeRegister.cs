using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>Says of many at once how they were at a session.</summary>
/// <param name="Lines">Those shown; one of whom nothing is said stays as it is.</param>
/// <param name="TheRestCame">True when everybody of whom nobody has said anything was there.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record TakeRegister(string Reference, Guid Session, IReadOnlyList<RegisterLine> Lines, bool TheRestCame) : ICommand;

internal sealed class TakeRegisterValidator : AbstractValidator<TakeRegister>
{
    public TakeRegisterValidator()
    {
        RuleFor(c => c.Session).NotEmpty();
        RuleFor(c => c.Lines).NotNull();
    }
}

internal sealed class TakeRegisterHandler(RegisterBook book, RegisterTaker taker, ICurrentPerson me) : IRequestHandler<TakeRegister, Unit>
{
    public async Task<Unit> Handle(TakeRegister request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        taker.Take(open, open.Offering.SessionOf(request.Session), request.Lines, request.TheRestCame, me.Name);
        return Unit.Value;
    }
}
