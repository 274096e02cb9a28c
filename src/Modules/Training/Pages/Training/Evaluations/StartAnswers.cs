using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>Takes a code of one's own in the room.</summary>
/// <param name="Email">As booked, so that no letter asks again; null or unknown for answers without a name.</param>
[AllowEveryone]
internal sealed record StartAnswers(string Code, string? Email) : ICommand<string>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(StartAnswers);
}

internal sealed class StartAnswersValidator : AbstractValidator<StartAnswers>
{
    public StartAnswersValidator() => RuleFor(c => c.Email).MaximumLength(254).WithMessage("Enter an e-mail address, or leave it empty.");
}

internal sealed class StartAnswersHandler(EvaluationDoor door, TrainingDbContext data, TimeProvider clock) : IRequestHandler<StartAnswers, string>
{
    public async Task<string> Handle(StartAnswers request, CancellationToken cancel)
    {
        var asked = await door.FindAsync(request.Code, cancel);
        if (asked.Room is null) throw new NotFound("a room by this code");
        var booking = asked.Room.IsAnonymous ? null : await BookingAsync(asked.Offering.Id, request.Email?.Trim().ToLowerInvariant(), cancel);
        var code = Unguessable.Code();
        data.Add(new AnswerSet(asked.Offering.Id, Moment.AtEnd, booking, code, clock.GetUtcNow()));
        return code;
    }

    // Whoever has answers already keeps them: a second set by the same address is nobody's by name.
    private Task<Guid?> BookingAsync(Guid offering, string? email, CancellationToken cancel) =>
        data.Set<Booking>().Where(b => b.OfferingId == offering && b.State == BookingState.Confirmed
                && data.Set<Learner>().Any(l => l.Id == b.LearnerId && l.Addresses.Any(a => a.Email == email))
                && !data.Set<AnswerSet>().Any(s => s.BookingId == b.Id && s.Moment == Moment.AtEnd))
            .Select(b => (Guid?)b.Id).FirstOrDefaultAsync(cancel);
}
