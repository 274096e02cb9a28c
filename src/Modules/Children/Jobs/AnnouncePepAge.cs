using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Jobs;

/// <summary>Tells of children in care who have lately come to the age from which PEPs are written.</summary>
[AllowSystem]
internal sealed record AnnouncePepAge : ICommand;

internal sealed class AnnouncePepAgeValidator : AbstractValidator<AnnouncePepAge>;

internal sealed class AnnouncePepAgeHandler(ChildrenDbContext data, Rulebook rules, IMediator mediator, TimeProvider clock) : IRequestHandler<AnnouncePepAge, Unit>
{
    private const int DaysTold = 31;

    public async Task<Unit> Handle(AnnouncePepAge command, CancellationToken cancel)
    {
        var today = clock.Today();
        var ages = await PepAges.OnAsync(rules, today, cancel);
        var (bornBy, bornAfter) = (today.AddYears(-ages.From), today.AddDays(-DaysTold).AddYears(-ages.From));
        var children = await data.Set<Child>().AsNoTracking().Where(c => c.OnRoll && c.BornOn <= bornBy && c.BornOn > bornAfter)
            .Select(c => new { c.Id, c.BornOn, c.InCareSince }).ToListAsync(cancel);
        var reached = children.Select(c => (c.Id, c.InCareSince, On: Age.Reaches(ages.From, c.BornOn))).Where(c => c.InCareSince < c.On && c.On <= today)
            .Select(c => new ChildOnDay(c.Id, c.On)).ToList();
        if (reached.Count > 0) await mediator.Publish(new ChildrenReachedPepAge(reached), cancel);
        return Unit.Value;
    }
}
