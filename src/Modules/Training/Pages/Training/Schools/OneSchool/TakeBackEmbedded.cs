using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

/// <summary>What was recorded of a school's practice was wrong, or is so no more. The log keeps what it said; bookings that were made meanwhile stay.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record TakeBackEmbedded(int Urn, Guid? Embedded) : ICommand;

internal sealed class TakeBackEmbeddedValidator : AbstractValidator<TakeBackEmbedded>
{
    public TakeBackEmbeddedValidator() => RuleFor(c => c.Embedded).NotNull().WithMessage("Choose what is to be taken back.");
}

internal sealed class TakeBackEmbeddedHandler(TrainingDbContext data) : IRequestHandler<TakeBackEmbedded, Unit>
{
    public async Task<Unit> Handle(TakeBackEmbedded command, CancellationToken cancel)
    {
        var embedded = await data.Set<EmbeddedPractice>().FirstOrDefaultAsync(e => e.Id == command.Embedded && e.SchoolUrn == command.Urn, cancel)
            ?? throw new Refusal("It was taken back already. Look at the page again.", "Embedded");
        data.Remove(embedded);
        return Unit.Value;
    }
}
