using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Platform.Outbox.Bounces;

namespace VirtualSchool.Peps.Pages.Nudging;

/// <summary>The reminder that would go to whoever holds a plan up, before it goes.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record DraftNudge(PepKey Key) : IQuery<NudgeDrafted>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>The letter as it will read, to whom, when one last went, and from whom mail has come back.</summary>
internal sealed record NudgeDrafted(PepHead Head, IReadOnlyList<string> To, string Subject, string Body, DateTimeOffset? LastSent, IReadOnlyList<(string Name, CameBack Back)> CameBack);

/// <summary>Sends it.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record NudgeHolder(PepKey Key) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class NudgeHolderValidator : AbstractValidator<NudgeHolder>
{
    public NudgeHolderValidator() => RuleFor(c => c.Key.Pep).NotEmpty();
}

internal sealed class NudgeHolderHandler(PepsDbContext data, IMediator mediator, PepDesk desk, Holders holders, PepPost post, TemplateLibrary templates, ICameBack mail, Writer writer)
    : IRequestHandler<DraftNudge, NudgeDrafted>, IRequestHandler<NudgeHolder, Unit>
{
    public async Task<NudgeDrafted> Handle(DraftNudge query, CancellationToken cancel)
    {
        var pep = await data.Set<Pep>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == query.Key.Pep && p.Child == query.Child, cancel) ?? throw new NotFound("no such plan");
        var child = await mediator.Send(new FindChildCard(query.Child), cancel);
        var people = await PeopleAsync(pep, child, cancel);
        var letter = LetterOf(pep, child);
        var last = await data.Set<Nudge>().Where(n => n.PepId == pep.Id && n.Stage == Nudge.ByHand).MaxAsync(n => (DateTimeOffset?)n.At, cancel);
        return new NudgeDrafted(PepHead.Of(pep, child), [.. people.Select(p => p.Name)], letter.Subject, post.Body(letter, people[0].Name), last, await CameBackAsync(people, cancel));
    }

    public async Task<Unit> Handle(NudgeHolder request, CancellationToken cancel)
    {
        var pep = await desk.LockAsync(request.Key, cancel);
        var child = await mediator.Send(new FindChildCard(request.Child), cancel);
        var (people, stamp) = (await PeopleAsync(pep, child, cancel), writer.Stamp);
        if (await data.Set<Nudge>().AnyAsync(n => n.PepId == pep.Id && n.Stage == Nudge.ByHand && n.On == stamp.On, cancel))
            throw new Refusal("A reminder about this plan went today already. Ring them, or write again tomorrow.");
        await post.SendAsync(LetterOf(pep, child), child.Child, [.. people.Select(p => p.Person)], cancel);
        foreach (var (person, _) in people) data.Add(new Nudge(pep, person, Nudge.ByHand, stamp));
        return Unit.Value;
    }

    private async Task<IReadOnlyList<(string, CameBack)>> CameBackAsync(IReadOnlyList<(PersonId Person, string Name)> people, CancellationToken cancel)
    {
        var found = await mediator.Send(new FindPeople([.. people.Select(p => p.Person)]), cancel);
        var back = await mail.FromAsync([.. found.Select(p => p.Email)], cancel);
        return [.. found.Where(p => back.ContainsKey(p.Email)).Select(p => (p.Name, back[p.Email]))];
    }

    private PepLetter LetterOf(Pep pep, ChildCard child) =>
        PepLetter.Nudge(pep, child, pep.WaitingSection is { } key ? templates.Find(pep.Template)?.Section(key)?.Title : null);

    private async Task<IReadOnlyList<(PersonId Person, string Name)>> PeopleAsync(Pep pep, ChildCard child, CancellationToken cancel)
    {
        var people = await holders.OfAsync(pep.WaitingFor, child, cancel);
        return people.Count > 0 ? people : throw new Refusal(pep.WaitingFor == Holder.Nobody ? "This plan waits for nobody." : $"No {Waiting.WordsOf(pep.WaitingFor)} is recorded for this child, so nobody can be reminded. Record one first.");
    }
}
