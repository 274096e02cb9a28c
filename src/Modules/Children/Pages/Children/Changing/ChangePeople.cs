using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Changing;

/// <summary>Gives a child to an adviser of the virtual school, from a day.</summary>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record AllocateAdviser(ChildId Child, Guid? Adviser, DateOnly? From) : ICommand, IAboutChild;

/// <summary>Records who is the child's social worker, from a day. Somebody unknown is made known, and gets no message.</summary>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record RecordSocialWorker(ChildId Child, string? Name, string? Email, DateOnly? From) : ICommand, IAboutChild;

internal sealed class AllocateAdviserValidator : AbstractValidator<AllocateAdviser>
{
    public AllocateAdviserValidator()
    {
        RuleFor(c => c.Adviser).NotEmpty().WithMessage("Choose an adviser.");
        RuleFor(c => c.From).NotNull().WithMessage("Enter the day from which the adviser has the child.");
    }
}

internal sealed class RecordSocialWorkerValidator : AbstractValidator<RecordSocialWorker>
{
    public RecordSocialWorkerValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the social worker's name.");
        RuleFor(c => c.Email).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Enter the social worker's e-mail address.")
            .EmailAddress().WithMessage("Enter an e-mail address in the form name@council.gov.uk.");
        RuleFor(c => c.From).NotNull().WithMessage("Enter the day from which the social worker has the child.");
    }
}

internal sealed class ChangePeopleHandler(IMediator mediator, RollChange roll) : IRequestHandler<AllocateAdviser, Unit>, IRequestHandler<RecordSocialWorker, Unit>
{
    public async Task<Unit> Handle(AllocateAdviser command, CancellationToken cancel)
    {
        var advisers = await mediator.Send(new FindPeopleInRole(Role.Adviser), cancel);
        var adviser = advisers.FirstOrDefault(a => a.Id.Value == command.Adviser) ?? throw new Refusal("Choose one of the advisers.", "Adviser");
        return await AllocateAsync(command.Child, Part.Adviser, adviser.Id, adviser.Name, command.From!.Value, cancel);
    }

    public async Task<Unit> Handle(RecordSocialWorker command, CancellationToken cancel)
    {
        var (name, from) = (command.Name!.Trim(), command.From!.Value);
        var ids = await mediator.Send(new EnsurePeople([new(name, command.Email!.Trim(), Role.SocialWorker, from)], "recorded as a child's social worker"), cancel);
        return await AllocateAsync(command.Child, Part.SocialWorker, ids[0], name, from, cancel);
    }

    private async Task<Unit> AllocateAsync(ChildId id, Part part, PersonId person, string name, DateOnly from, CancellationToken cancel)
    {
        var child = await roll.TakeAsync(id, cancel);
        if (!child.Allocate(part, person, name, from)) throw new Refusal($"{name} has the child on that day already.");
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}
