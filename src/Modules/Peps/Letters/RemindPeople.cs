using FluentValidation;
using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Letters;

/// <summary>Sends today's reminders. Nothing on a day without school; sent twice in a day it sends nothing more. Answers with how many letters.</summary>
[AllowSystem]
internal sealed record RemindPeople : ICommand<int>;

internal sealed class RemindPeopleValidator : AbstractValidator<RemindPeople>;

internal sealed class RemindPeopleHandler(PepsDbContext data, IMediator mediator, Ladder ladder, PartsDue parts, PepPost post, Writer writer) : IRequestHandler<RemindPeople, int>
{
    public async Task<int> Handle(RemindPeople request, CancellationToken cancel)
    {
        var stamp = writer.Stamp;
        if ((await mediator.Send(new SchoolDaysBetween(null, stamp.On.AddDays(-1), stamp.On), cancel)).Days == 0) return 0;
        var due = await parts.OnAsync(await ladder.TodayAsync(stamp.On, cancel), stamp.On, cancel);
        var people = due.ToLookup(p => p.Person);
        foreach (var person in people)
        {
            await post.SendAsync(DigestLetter.Of([.. person]), AboutOne([.. person]), [person.Key], cancel);
            foreach (var pep in person.DistinctBy(p => p.Pep.Id)) data.Add(new Nudge(pep.Pep, person.Key, pep.Stage.Name, stamp));
        }
        return people.Count;
    }

    // A letter about several children names none of them, so that it need not be stopped when one dies.
    private static ChildId? AboutOne(IReadOnlyList<PartDue> parts) =>
        parts.Select(p => p.Pep.Child).Distinct().ToList() is [var one] ? one : null;
}
