using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Rules;
using VirtualSchool.Training.Letters;

namespace VirtualSchool.Training.Counter;

/// <summary>Reminds those who have a place, some days before and once more just before; clears letters that nobody opened.</summary>
internal sealed class RemindLearners(IMediator mediator) : IDailyJob
{
    public string Name => "Remind people of their training";

    public async Task RunAsync(DateOnly today, CancellationToken cancel) => await mediator.Send(new SendReminders(today), cancel);
}

/// <summary>Sends the reminders that are due on a day.</summary>
[AllowSystem]
internal sealed record SendReminders(DateOnly Today) : ICommand;

internal sealed class SendRemindersValidator : AbstractValidator<SendReminders>
{
    public SendRemindersValidator() => RuleFor(c => c.Today).NotEmpty();
}

internal sealed class SendRemindersHandler(TrainingDbContext data, CounterRules rules, BookingPost post, TimeProvider clock) : IRequestHandler<SendReminders, Unit>
{
    public async Task<Unit> Handle(SendReminders command, CancellationToken cancel)
    {
        await ClearAsync(cancel);
        var (first, last) = (await rules.NumberAsync(RuleName.FirstReminder, cancel), await rules.NumberAsync(RuleName.LastReminder, cancel));
        var until = command.Today.AddDays(first);
        var offerings = await data.Set<Offering>().Include(o => o.Sessions).Where(o => o.State == OfferingState.Published && o.FirstDay > command.Today && o.FirstDay <= until).ToListAsync(cancel);
        foreach (var offering in offerings)
        {
            var days = offering.FirstDay!.Value.DayNumber - command.Today.DayNumber;
            await RemindAsync(offering, days, days <= last ? last : first, cancel);
        }
        return Unit.Value;
    }

    private async Task RemindAsync(Offering offering, int days, int due, CancellationToken cancel)
    {
        var course = await data.Set<Course>().SingleAsync(c => c.Id == offering.CourseId, cancel);
        var rows = await data.Set<Booking>().Where(b => b.OfferingId == offering.Id && b.State == BookingState.Confirmed && (b.RemindedDays == null || b.RemindedDays > due))
            .Join(data.Set<Learner>().Include(l => l.Addresses), b => b.LearnerId, l => l.Id, (b, l) => new { b, l }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            row.b.Remind(due);
            post.Reminder(new BookedEvent(row.b, row.l, offering, course), days);
        }
    }

    private async Task ClearAsync(CancellationToken cancel)
    {
        var old = clock.GetUtcNow().AddDays(-7);
        data.RemoveRange(await data.Set<BookingVisit>().Where(v => v.SentAt < old).Take(5000).ToListAsync(cancel));
    }
}
