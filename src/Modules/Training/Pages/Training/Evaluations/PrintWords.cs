using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Prints somebody's own words, or prints them no more.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record PrintWords(string Reference, Guid Set, string Key, bool IsPrinted) : ICommand;

internal sealed class PrintWordsValidator : AbstractValidator<PrintWords>
{
    public PrintWordsValidator() => RuleFor(c => c.Key).NotEmpty();
}

internal sealed class PrintWordsHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<PrintWords, Unit>
{
    public async Task<Unit> Handle(PrintWords request, CancellationToken cancel)
    {
        var set = await data.Set<AnswerSet>().Include(s => s.Answers)
            .FirstOrDefaultAsync(s => s.Id == request.Set && data.Set<Offering>().Any(o => o.Id == s.OfferingId && o.Reference == request.Reference), cancel) ?? throw new NotFound("answers");
        var question = Questions.Of(set.Moment, [], knowsBefore: false).FirstOrDefault(q => q.Key == request.Key) ?? throw new NotFound("a question");
        set.Publish(question, request.IsPrinted ? clock.GetUtcNow() : null);
        return Unit.Value;
    }
}
