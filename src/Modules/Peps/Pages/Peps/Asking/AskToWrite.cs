using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.Asking;

/// <summary>Asks somebody by one-time link to write one section of a plan, or one target of it. Whoever may write it may ask.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record AskToWrite(PepKey Key, string Section, Guid? Target, string Name, string Email) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class AskToWriteValidator : AbstractValidator<AskToWrite>
{
    public AskToWriteValidator()
    {
        RuleFor(c => c.Section).NotEmpty();
        RuleFor(c => c.Target).NotEqual(Guid.Empty).WithMessage("Choose a target.");
    }
}

internal sealed class AskToWriteHandler(PepDesk desk, IMediator mediator, ICurrentPerson me) : IRequestHandler<AskToWrite, Unit>
{
    public async Task<Unit> Handle(AskToWrite request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        opened.Pep.RefuseUnlessBeingWritten();
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == request.Section) ?? throw new NotFound("no such section now");
        Pens.RefuseUnlessMayWrite(me.Roles, opened.Pages.Asked(section));
        var part = new LinkedPart(section.Key, request.Target);
        RefuseUnlessThere(opened, part);
        var target = new LinkTarget(LinkedPart.Kind, opened.Pep.Child, opened.Pep.Id, $"{part}");
        await mediator.Send(new AskByLink(target, request.Name, request.Email, me.Id, Letter(opened, section.Title, part), Until: null), cancel);
        return Unit.Value;
    }

    private static void RefuseUnlessThere(OpenedPep opened, LinkedPart part)
    {
        var blocks = opened.Pages.Blocks.GetValueOrDefault(part.Section);
        if (part.Target is { } target && !(blocks?.Contains(target) ?? false)) throw new NotFound("no such target in this section");
        if (blocks is { Count: 0 }) throw new Refusal("There is no target in this section yet, so there is nothing to write. Add one first.");
    }

    private LinkLetter Letter(OpenedPep opened, string title, LinkedPart part)
    {
        var what = AskedOfOthers.TitleOf(opened, part) is { } target ? $"{target.ToLowerInvariant()} of “{title}”" : $"“{title}”";
        return new LinkLetter(
            opened.Child.Initials, $"{opened.Child.Initials}'s PEP: one part for you to write",
            $"{me.Name} asks you to write one part of {opened.Child.Initials}'s personal education plan ({opened.Pep.Reference}): {what}.");
    }
}
