using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Letters;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.ByLink;

/// <summary>Writes boxes of the part to which somebody's link leads, or proposes them where the council wants approval.</summary>
[AllowLink(LinkedPart.Kind)]
internal sealed record SaveBoxesByLink(ChildId Child, Guid Record, string Part, IReadOnlyList<TypedBox> Boxes) : ICommand<BoxesSaved>, IByLink;

/// <summary>Hands the part to whoever asked: the link opens nothing any more.</summary>
[AllowLink(LinkedPart.Kind)]
internal sealed record FinishByLink(ChildId Child, Guid Record, string Part) : ICommand, IByLink;

internal sealed class SaveBoxesByLinkValidator : AbstractValidator<SaveBoxesByLink>
{
    public SaveBoxesByLinkValidator() => RuleForEach(c => c.Boxes).Must(b => b.State != AnswerState.CarriedForward).WithMessage("Nobody writes that an answer is carried forward.");
}

internal sealed class FinishByLinkValidator : AbstractValidator<FinishByLink>
{
    public FinishByLinkValidator() => RuleFor(c => c.Part).NotEmpty();
}

internal sealed class WriteByLinkHandler(LinkedPlans plans, SectionWriting writing, PepPost post, IMediator mediator, Writer writer, ICurrentPerson me)
    : IRequestHandler<SaveBoxesByLink, BoxesSaved>, IRequestHandler<FinishByLink, Unit>
{
    public async Task<BoxesSaved> Handle(SaveBoxesByLink request, CancellationToken cancel)
    {
        var plan = await plans.TakeAsync(request, cancel);
        if (!request.Boxes.All(box => plan.Part.Holds(box.Block))) throw new NotFound("another target");
        return await writing.SaveAsync(plan.Opened, plan.Section, request.Boxes, plan.Seal, writer.Stamp, plan.Link.OnlyProposes ? plan.Link.Id : null, cancel);
    }

    public async Task<Unit> Handle(FinishByLink request, CancellationToken cancel)
    {
        var plan = await plans.TakeAsync(request, cancel);
        await mediator.Send(new FinishLink(plan.Link.Id), cancel);
        var name = me.Name.Split(", by link from ")[0];
        await post.SendAsync(PepLetter.Finished(plan.Opened.Pep, plan.Opened.Child, plan.Opened.Pages.Asked(plan.Section), name), request.Child, [plan.Link.Asker], cancel);
        return Unit.Value;
    }
}
