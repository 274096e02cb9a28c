using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Board;

namespace VirtualSchool.Peps.Letters;

/// <summary>A part of a plan that one person should be reminded of.</summary>
internal sealed record PartDue(PersonId Person, Pep Pep, string Initials, Rung Stage);

/// <summary>Finds who is to be reminded of what today; leaves out people who have had today's letter.</summary>
internal sealed class PartsDue(PepsDbContext data, IMediator mediator)
{
    public async Task<IReadOnlyList<PartDue>> OnAsync(IReadOnlyList<Rung> rungs, DateOnly today, CancellationToken cancel)
    {
        var (from, until) = (rungs.Min(r => r.After), rungs.Max(r => r.UpTo));
        var waiting = await WaitingAsync(from, until, cancel);
        var people = await PeopleAsync([.. waiting.Select(w => w.Pep)], cancel);
        var had = (await data.Set<Nudge>().Where(n => n.On == today && n.Stage != Nudge.ByHand).Select(n => n.To).ToListAsync(cancel)).ToHashSet();
        return [.. from part in waiting
                   let rung = rungs.FirstOrDefault(r => r.Holds(part.Due))
                   where rung is not null
                   from person in people(part.Pep, part.For)
                   where !had.Contains(person.Person)
                   select new PartDue(person.Person, part.Pep, person.Initials, rung)];
    }

    private async Task<IReadOnlyList<(Pep Pep, Holder For, DateOnly Due)>> WaitingAsync(DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var started = await data.Set<SectionProgress>().AsNoTracking().Where(s => s.DoneOn == null && s.DueOn > from && s.DueOn <= until && s.Answered < s.Required)
            .Join(data.Set<Pep>().Where(p => BoardViews.MayBeLate.Contains(p.State)), s => s.PepId, p => p.Id, (s, p) => new { Pep = p, s.For, Due = s.DueOn }).ToListAsync(cancel);
        var notStarted = await data.Set<Pep>().AsNoTracking().Where(p => p.State == PepState.Due && p.DueOn > from && p.DueOn <= until).ToListAsync(cancel);
        return [.. started.Select(s => (s.Pep, s.For, s.Due)), .. notStarted.Select(p => (p, p.WaitingFor, p.DueOn))];
    }

    private async Task<Func<Pep, Holder, IEnumerable<(PersonId Person, string Initials)>>> PeopleAsync(IReadOnlyList<Pep> peps, CancellationToken cancel)
    {
        var children = peps.Select(p => p.Child).Distinct().ToList();
        var cards = await data.Set<ChildCardRow>().Where(c => children.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var teachers = (await mediator.Send(new FindDesignatedTeachers(children), cancel)).ToLookup(t => t.Child);
        return (pep, holder) => cards.GetValueOrDefault(pep.Child) is not { } card ? []
            : holder == Holder.DesignatedTeacher ? teachers[pep.Child].Select(t => (t.Person, card.Initials))
            : holder == Holder.SocialWorker && card.WorkerId is { } worker ? [(new PersonId(worker), card.Initials)]
            : holder == Holder.VirtualSchool && card.AdviserId is { } adviser ? [(new PersonId(adviser), card.Initials)]
            : [];
    }
}
