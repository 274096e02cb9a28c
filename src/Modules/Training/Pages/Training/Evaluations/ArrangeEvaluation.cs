using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>How an event is evaluated in the room.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record FindRoom(string Reference) : IQuery<RoomShown>;

/// <summary>What stands on the screen.</summary>
/// <param name="Code">Null until it was made.</param>
/// <param name="WhyShut">Why the code opens nothing today; null while it does.</param>
internal sealed record RoomShown(string Reference, string Title, bool IsAnonymous, string? Code, string? WhyShut);

/// <summary>Says whether answers carry names, and makes the code of the room.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ArrangeEvaluation(string Reference, bool? Anonymous) : ICommand;

internal sealed class ArrangeEvaluationValidator : AbstractValidator<ArrangeEvaluation>
{
    public ArrangeEvaluationValidator() => RuleFor(c => c.Anonymous).NotNull().WithMessage("Choose whether answers carry names.");
}

internal sealed class ArrangeEvaluationHandler(RegisterBook book, TrainingRules rules, TrainingDbContext data, TimeProvider clock) : IRequestHandler<FindRoom, RoomShown>, IRequestHandler<ArrangeEvaluation, Unit>
{
    public async Task<RoomShown> Handle(FindRoom query, CancellationToken cancel)
    {
        var (open, today) = (await book.ReadAsync(query.Reference, cancel), clock.Today());
        var room = await data.Set<OfferingEvaluation>().AsNoTracking().FirstOrDefaultAsync(e => e.OfferingId == open.Offering.Id, cancel);
        var daysAfter = (await rules.ReadAsync(cancel)).Number(RuleName.AskSecondTime, today);
        return new RoomShown(open.Offering.Reference, open.Course.Title, room?.IsAnonymous ?? false, room?.Code, WhyShut(open.Offering, today, daysAfter));
    }

    public async Task<Unit> Handle(ArrangeEvaluation request, CancellationToken cancel)
    {
        var offering = (await book.TakeAsync(request.Reference, cancel)).Offering;
        var room = await data.Set<OfferingEvaluation>().FirstOrDefaultAsync(e => e.OfferingId == offering.Id, cancel);
        if (room is null) data.Add(room = new OfferingEvaluation(offering.Id));
        if (room.IsAnonymous != request.Anonymous && await data.Set<AnswerSet>().AnyAsync(s => s.OfferingId == offering.Id, cancel))
            throw new Refusal("People have begun to answer under what was promised to them, so it cannot be changed any more.");
        room.Ask(request.Anonymous ?? false);
        return Unit.Value;
    }

    private static string? WhyShut(Offering offering, DateOnly today, int daysAfter) => offering switch
    {
        _ when OfferingEvaluation.IsOpen(offering, today, daysAfter) => null,
        { State: not OfferingState.Published } => "It opens once the event is published.",
        { FirstDay: { } first } when today < first => $"It opens on {Words.LongDay(first)}.",
        _ => $"It has closed, {Words.Count(daysAfter, "day")} after the last day. People are asked by letter.",
    };
}
