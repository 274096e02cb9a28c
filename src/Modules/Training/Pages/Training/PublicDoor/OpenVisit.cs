using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.PublicDoor;

/// <summary>Uses a letter's link up: from now on this browser shows that the address is theirs, and what they wished to book is booked.</summary>
/// <param name="Mark">The mark of an address that was confirmed in this browser before; null when none was.</param>
/// <param name="IsSamePerson">True when they say that both addresses are theirs.</param>
[AllowEveryone]
internal sealed record OpenVisit(string Token, byte[]? Mark, bool IsSamePerson) : ICommand<VisitOpened>
{
    /// <summary>Never shows the token, wherever the message is written.</summary>
    public override string ToString() => nameof(OpenVisit);
}

/// <summary>The mark that the browser keeps; it is kept nowhere else.</summary>
internal sealed record VisitOpened(string Mark, TimeSpan Lifetime)
{
    /// <summary>Never shows the mark, wherever the answer is written.</summary>
    public override string ToString() => nameof(VisitOpened);
}

internal sealed class OpenVisitValidator : AbstractValidator<OpenVisit>
{
    public OpenVisitValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class OpenVisitHandler(TrainingDbContext data, LearnerBook learners, VisitBook visits, CounterRules rules, WishBook wishes, JoinBook joins, TimeProvider clock) : IRequestHandler<OpenVisit, VisitOpened>
{
    public async Task<VisitOpened> Handle(OpenVisit command, CancellationToken cancel)
    {
        var (hash, now) = (Secret.HashOf(command.Token), clock.GetUtcNow());
        var visit = (await data.Set<BookingVisit>().FromSql($"select * from training.booking_visit where token_hash = {hash} for update").ToListAsync(cancel)).SingleOrDefault();
        if (visit is null || !visit.OpensAt(now)) throw new NotFound("visit");
        var wish = visit.Wish is null ? null : JsonSerializer.Deserialize<BookingWish>(visit.Wish);
        await learners.TakeAsync([visit.Email], cancel);
        var learner = await LearnerAsync(visit, wish, cancel);
        if (learner is not null && command.IsSamePerson && await visits.FindAsync(command.Mark, cancel) is { LearnerId: { } first } && first != learner.Id)
            learner = await joins.JoinAsync(first, learner, cancel);
        var mark = Secret.New();
        var lifetime = TimeSpan.FromHours(await rules.NumberAsync(RuleName.BookingVisitHours, cancel));
        visit.Open(Secret.HashOf(mark), learner?.Id, now, now + lifetime);
        if (wish is not null) await wishes.FulfilAsync(visit, wish, learner!, cancel);
        return new VisitOpened(mark, lifetime);
    }

    // Whoever reads the letter has the address; what they said of themselves counts from now on.
    private async Task<Learner?> LearnerAsync(BookingVisit visit, BookingWish? wish, CancellationToken cancel)
    {
        var learner = wish is null ? await learners.FindAsync(visit.Email, cancel) : (await learners.EnsureAsync(visit.Email, wish.Form.Learner, cancel)).Learner;
        if (learner is null) return null;
        learner.AddAddress(visit.Email, clock.GetUtcNow());
        if (wish is not null) learner.Change(wish.Form.Learner);
        visits.Name(learner);
        return learner;
    }
}
