using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Letters;

namespace VirtualSchool.Peps.Pages.Submitting;

/// <summary>Sends a finished plan to the virtual school. Refused with the sections in which something is missing.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record SubmitPep(PepKey Key) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class SubmitPepValidator : AbstractValidator<SubmitPep>
{
    public SubmitPepValidator() => RuleFor(c => c.Key.Pep).NotEmpty();
}

internal sealed class SubmitPepHandler(PepDesk desk, IMediator mediator, PepPost post, Writer writer) : IRequestHandler<SubmitPep, Unit>
{
    public async Task<Unit> Handle(SubmitPep request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        opened.Pep.Submit(opened.Pages.Missing(), writer.Stamp);
        await mediator.Send(new EndLinks(LinkedPart.Kind, [opened.Pep.Id], "the plan was sent to the virtual school"), cancel);
        await post.SendAsync(PepLetter.Submitted(opened.Pep, opened.Child), opened.Child, [Holder.VirtualSchool], cancel);
        return Unit.Value;
    }
}
