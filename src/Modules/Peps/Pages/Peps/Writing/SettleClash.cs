using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Writing;

/// <summary>What to do with two texts that met in one box.</summary>
internal enum ClashChoice
{
    KeepStanding = 1,
    TakeSetAside = 2,
    KeepBoth = 3,
}

/// <summary>Chooses between the words that stand in a box and those that were set aside, as the chooser saw them.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record SettleClash(PepKey Key, Guid SetAside, string Seen, ClashChoice Choice) : ICommand, IAboutChild
{
    /// <summary>What somebody sees of two texts; another value once either has changed.</summary>
    public static string SeenOf(Answer? standing, SetAside aside) => $"{SeenBox.Of(standing)}-{SeenBox.DigestOf(aside.State, aside.Value, aside.Reason)}";

    public ChildId Child => Key.Child;
}

internal sealed class SettleClashValidator : AbstractValidator<SettleClash>
{
    public SettleClashValidator() => RuleFor(c => c.Choice).IsInEnum().WithMessage("Choose which words to keep.");
}

internal sealed class SettleClashHandler(PepsDbContext data, PepDesk desk, BoxWriting writing, SectionKeeper sections, Writer writer) : IRequestHandler<SettleClash, Unit>
{
    public async Task<Unit> Handle(SettleClash request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        opened.Pep.RefuseUnlessBeingWritten();
        var aside = await data.Set<SetAside>().FirstOrDefaultAsync(s => s.Id == request.SetAside && s.PepId == opened.Pep.Id, cancel) ?? throw new NotFound("settled already");
        var standing = opened.Find(aside.Question, aside.Block);
        if (standing is null && aside.Link is null) throw new NotFound("the box is gone");
        if (SettleClash.SeenOf(standing, aside) != request.Seen) throw new Refusal("One of the two texts has changed since you looked. Both are shown as they are now: choose again.");
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Questions.Any(q => q.Key == aside.Question)) ?? throw new NotFound("no such section now");
        Pens.RefuseUnlessMayWrite(writer.Roles, opened.Pages.Asked(section));
        if (Chosen(request.Choice, standing, aside) is { } draft) writing.Put(opened, new Box(section.Key, aside.Question, aside.Block), draft, StampOf(request.Choice, aside));
        data.Remove(aside);
        await sections.MeasureAsync(opened, writer.Stamp.On, cancel);
        return Unit.Value;
    }

    // What came by link stands under its writer's name once it is used as it is; the log says who used it.
    private Stamp StampOf(ClashChoice choice, SetAside aside) =>
        choice == ClashChoice.TakeSetAside && aside.Link is not null ? writer.Stamp with { By = aside.By } : writer.Stamp;

    private static AnswerDraft? Chosen(ClashChoice choice, Answer? standing, SetAside aside) => choice switch
    {
        ClashChoice.TakeSetAside => aside.Draft,
        ClashChoice.KeepBoth => new AnswerDraft(AnswerState.Answered, $"{standing?.Value}\n\n{aside.Value}", null),
        _ => null,
    };
}
