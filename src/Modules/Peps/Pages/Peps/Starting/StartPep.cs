using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Starting;

/// <summary>Starts a plan that is due: its sections are laid out and last time's answers are carried forward to be confirmed.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record StartPep(PepKey Key) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class StartPepValidator : AbstractValidator<StartPep>
{
    public StartPepValidator() => RuleFor(c => c.Key.Pep).NotEmpty();
}

internal sealed class StartPepHandler(PepsDbContext data, PepDesk desk, IMediator mediator, SectionKeeper sections, Writer writer) : IRequestHandler<StartPep, Unit>
{
    public async Task<Unit> Handle(StartPep request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        var stamp = writer.Stamp;
        opened.Pep.Initiate(stamp);
        await CarryForwardAsync(opened, cancel);
        TakeFromRoll(opened, await mediator.Send(new FindRollFacts(request.Child, null), cancel), stamp);
        await sections.MeasureAsync(opened, stamp.On, cancel);
        return Unit.Value;
    }

    private async Task CarryForwardAsync(OpenedPep opened, CancellationToken cancel)
    {
        if (opened.Pep.CarriesFrom is not { } from) return;
        var reference = await data.Set<Pep>().Where(p => p.Id == from).Select(p => p.Reference).SingleAsync(cancel);
        var last = await data.Set<Answer>().AsNoTracking().Where(a => a.PepId == from && a.Block == Guid.Empty && a.Value != "").ToListAsync(cancel);
        var carried = last.Where(a => IsCarried(opened.Template, a)).Select(a => Answer.CarryForward(opened.Pep, a, reference)).ToList();
        opened.Answers.AddRange(carried);
        data.AddRange(carried);
    }

    private void TakeFromRoll(OpenedPep opened, RollFacts roll, Stamp stamp)
    {
        foreach (var (box, value) in AnswersOfRoll.For(opened.Template, roll))
        {
            if (opened.Find(box.Question, Guid.Empty) is { } carried)
            {
                if (AnswersOfRoll.OverrulesLastPlan(opened.Template.Question(box.Question)!)) carried.ReplaceByRoll(value, stamp);
                continue;
            }
            var answer = Answer.FromRoll(opened.Pep, box, value, stamp);
            opened.Answers.Add(answer);
            data.Add(answer);
        }
    }

    /// <summary>True when the last answer is one that its question takes over, and still of the right form.</summary>
    public static bool IsCarried(PepTemplate template, Answer last) =>
        template.Question(last.Question) is { } asked && asked.Prefill.Contains(Prefill.LastPlan) && AnswerFormat.Check(asked, last.Value).Value is not null;
}
