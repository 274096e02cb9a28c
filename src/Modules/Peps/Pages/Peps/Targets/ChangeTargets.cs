using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Targets;

/// <summary>Adds an empty target. Refused until last time's targets are evaluated. Answers with its id.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.SocialWorker, Role.Adviser, Role.Head)]
internal sealed record AddTarget(PepKey Key) : ICommand<Guid>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Takes a target out of a plan that is still being written, with all that was written of it; the log keeps it.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.SocialWorker, Role.Adviser, Role.Head)]
internal sealed record RemoveTarget(PepKey Key, Guid Target) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class AddTargetValidator : AbstractValidator<AddTarget>
{
    public AddTargetValidator() => RuleFor(c => c.Key.Pep).NotEmpty();
}

internal sealed class RemoveTargetValidator : AbstractValidator<RemoveTarget>
{
    public RemoveTargetValidator() => RuleFor(c => c.Target).NotEmpty();
}

internal sealed class ChangeTargetsHandler(PepsDbContext data, IMediator mediator, PepDesk desk, SectionKeeper sections, Writer writer)
    : IRequestHandler<AddTarget, Guid>, IRequestHandler<RemoveTarget, Unit>
{
    public async Task<Guid> Handle(AddTarget request, CancellationToken cancel)
    {
        var (opened, section) = await TakeAsync(request.Key, cancel);
        opened.Evaluations().RefuseNewTargetsUntilEvaluated();
        if (section.Repeats?.Max is { } most && opened.Targets.Count >= most) throw new Refusal($"A plan holds {most} targets at most. Fewer that are worked at do more.");
        var target = new PepTarget(opened.Pep, opened.Targets.Count + 1);
        opened.Targets.Add(target);
        data.Add(target);
        await sections.MeasureAsync(opened, writer.Stamp.On, cancel);
        return target.Id;
    }

    public async Task<Unit> Handle(RemoveTarget request, CancellationToken cancel)
    {
        var (opened, _) = await TakeAsync(request.Key, cancel);
        var target = opened.Targets.Find(t => t.Id == request.Target) ?? throw new NotFound("no such target in this plan");
        opened.Targets.Remove(target);
        var boxes = opened.Answers.Where(a => a.Block == target.Id).ToList();
        opened.Answers.RemoveAll(boxes.Contains);
        data.RemoveRange(boxes);
        data.Remove(target);
        foreach (var (left, place) in opened.Targets.OrderBy(t => t.Number).Select((t, place) => (t, place))) left.Renumber(place + 1);
        await mediator.Send(new EndLinks(LinkedPart.Kind, [opened.Pep.Id], "the target was taken out of the plan", $"{new LinkedPart(PepPages.Targets, target.Id)}"), cancel);
        await sections.MeasureAsync(opened, writer.Stamp.On, cancel);
        return Unit.Value;
    }

    private async Task<(OpenedPep Opened, TemplateSection Section)> TakeAsync(PepKey key, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(key, cancel);
        opened.Pep.RefuseUnlessBeingWritten();
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == PepPages.Targets) ?? throw new NotFound("this plan has no targets");
        Pens.RefuseUnlessMayWrite(writer.Roles, opened.Pages.Asked(section));
        return (opened, section);
    }
}
