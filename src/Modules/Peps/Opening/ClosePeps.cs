using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.Outbox;

namespace VirtualSchool.Peps.Opening;

/// <summary>Closes every plan of these children that is not over yet; a death or a sealed record also stops every letter that has not left. Idempotent.</summary>
[AllowSystem]
internal sealed record ClosePeps(IReadOnlyList<ChildId> Children, PepClosing Because) : ICommand;

internal sealed class ClosePepsValidator : AbstractValidator<ClosePeps>
{
    public ClosePepsValidator() => RuleFor(c => c.Because).IsInEnum();
}

internal sealed class ClosePepsHandler(PepsDbContext data, IMediator mediator, IOutbox outbox, Writer writer) : IRequestHandler<ClosePeps, Unit>
{
    public async Task<Unit> Handle(ClosePeps request, CancellationToken cancel)
    {
        var children = request.Children.Distinct().ToList();
        var stamp = writer.Stamp;
        var peps = await data.Set<Pep>().Where(p => children.Contains(p.Child) && p.State != PepState.Closed && p.State != PepState.Superseded).ToListAsync(cancel);
        peps.ForEach(pep => pep.Close(request.Because, stamp));
        await mediator.Send(new EndLinks(LinkedPart.Kind, [.. peps.Select(p => p.Id)], PepWords.Of(request.Because)), cancel);
        if (request.Because is PepClosing.ChildDied or PepClosing.Sealed) await outbox.CancelAboutAsync(children, cancel);
        return Unit.Value;
    }
}
