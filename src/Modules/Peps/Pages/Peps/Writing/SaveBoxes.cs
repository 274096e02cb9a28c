using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Writing;

/// <summary>Writes boxes of one section: one when it is saved by itself, all of the page's when its button is pressed.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record SaveBoxes(PepKey Key, string Section, IReadOnlyList<TypedBox> Boxes) : ICommand<BoxesSaved>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>One box as its writer left it.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Block">The target it belongs to; empty otherwise.</param>
/// <param name="Seen">What the writer saw in it.</param>
/// <param name="StillTrue">The writer confirms what was carried forward.</param>
internal sealed record TypedBox(string Question, Guid Block, AnswerState State, string? Value, string? Reason, SeenBox Seen, bool StillTrue)
{
    /// <summary>The name of the box's control, to which a refusal is tied.</summary>
    public string Field => BoxNames.Value(Question, Block);
}

/// <summary>What became of the boxes.</summary>
/// <param name="Opened">How many more questions the section asks now.</param>
internal sealed record BoxesSaved(DateTimeOffset At, IReadOnlyList<BoxSaved> Boxes, int Opened);

/// <summary>What became of one.</summary>
/// <param name="Seen">What the next post of this box carries.</param>
/// <param name="Clash">Whose words stood there already and what they say; null when there was no clash.</param>
internal sealed record BoxSaved(string Question, Guid Block, SeenBox Seen, BoxClash? Clash);

/// <summary>The words that stood in the box. The new ones were set aside beside them.</summary>
internal sealed record BoxClash(PersonId? By, string Theirs);

internal sealed class SaveBoxesValidator : AbstractValidator<SaveBoxes>
{
    public SaveBoxesValidator()
    {
        RuleFor(c => c.Section).NotEmpty();
        RuleForEach(c => c.Boxes).Must(b => b.State != AnswerState.CarriedForward).WithMessage("Nobody writes that an answer is carried forward.");
    }
}

internal sealed class SaveBoxesHandler(PepDesk desk, SectionWriting writing, Writer writer) : IRequestHandler<SaveBoxes, BoxesSaved>
{
    public async Task<BoxesSaved> Handle(SaveBoxes request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        opened.Pep.RefuseUnlessBeingWritten();
        var section = opened.Pages.Sections.FirstOrDefault(s => s.Key == request.Section) ?? throw new NotFound("no such section now");
        var asked = opened.Pages.Asked(section);
        Pens.RefuseUnlessMayWrite(writer.Roles, asked);
        return await writing.SaveAsync(opened, section, request.Boxes, Seal.Of(asked, writer.Roles, writer.Stamp.By), writer.Stamp, null, cancel);
    }
}
