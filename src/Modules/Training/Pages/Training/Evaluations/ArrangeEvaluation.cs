using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Says whether answers bear names, and makes the code of the room.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ArrangeEvaluation(string Reference, bool IsAnonymous) : ICommand;

internal sealed class ArrangeEvaluationValidator : AbstractValidator<ArrangeEvaluation>
{
    public ArrangeEvaluationValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class ArrangeEvaluationHandler(RegisterBook book, TrainingDbContext data) : IRequestHandler<ArrangeEvaluation, Unit>
{
    public async Task<Unit> Handle(ArrangeEvaluation request, CancellationToken cancel)
    {
        var offering = (await book.TakeAsync(request.Reference, cancel)).Offering;
        var room = await data.Set<OfferingEvaluation>().FirstOrDefaultAsync(e => e.OfferingId == offering.Id, cancel);
        if (room is null) data.Add(room = new OfferingEvaluation(offering.Id));
        if (room.IsAnonymous != request.IsAnonymous && await data.Set<AnswerSet>().AnyAsync(s => s.OfferingId == offering.Id, cancel))
            throw new Refusal("People have begun to answer under what was promised to them, so it cannot be changed any more.");
        room.Ask(request.IsAnonymous);
        return Unit.Value;
    }
}
