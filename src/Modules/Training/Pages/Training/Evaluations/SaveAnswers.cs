using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Evaluating;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Keeps answers, and sends them when they are finished.</summary>
/// <param name="Typed">What was typed, by question.</param>
[AllowEveryone]
internal sealed record SaveAnswers(string Code, IReadOnlyDictionary<string, IReadOnlyList<string>> Typed, AboutThem Them, bool IsFinished) : ICommand
{
    /// <summary>Never shows the code or the answers, wherever the message is written.</summary>
    public override string ToString() => nameof(SaveAnswers);
}

internal sealed class SaveAnswersValidator : AbstractValidator<SaveAnswers>
{
    public SaveAnswersValidator() => RuleFor(c => c.Typed).NotNull();
}

internal sealed class SaveAnswersHandler(EvaluationDoor door, TrainingDbContext data, TimeProvider clock) : IRequestHandler<SaveAnswers, Unit>
{
    public async Task<Unit> Handle(SaveAnswers request, CancellationToken cancel)
    {
        var asked = await door.FindAsync(request.Code, cancel);
        if (asked.Room is not null) throw new NotFound("answers by the code of a room");
        var set = asked.Set ?? new AnswerSet(asked.Offering.Id, asked.Moment, asked.Booking, request.Code, clock.GetUtcNow());
        if (asked.Set is null) data.Add(set);
        set.Keep(asked.Form, request.Typed, request.Them);
        if (request.IsFinished) set.Send(clock.GetUtcNow());
        return Unit.Value;
    }
}
