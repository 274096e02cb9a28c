using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Opening;

/// <summary>Opens the plans of these children again that a sealing closed, where they stood: it was a mistake. Idempotent.</summary>
[AllowSystem]
internal sealed record ReopenPeps(IReadOnlyList<ChildId> Children) : ICommand;

internal sealed class ReopenPepsValidator : AbstractValidator<ReopenPeps>
{
    public ReopenPepsValidator() => RuleFor(c => c.Children).NotEmpty();
}

internal sealed class ReopenPepsHandler(PepsDbContext data, PepDesk desk, SectionKeeper sections, Writer writer) : IRequestHandler<ReopenPeps, Unit>
{
    public async Task<Unit> Handle(ReopenPeps request, CancellationToken cancel)
    {
        var (children, stamp) = (request.Children.Distinct().ToList(), writer.Stamp);
        var closed = await data.Set<Pep>().Include(p => p.Steps).Where(p => children.Contains(p.Child) && p.ClosedBecause == PepClosing.Sealed).ToListAsync(cancel);
        var placed = await data.Set<ChildCardRow>().Where(c => children.Contains(c.Id) && c.SchoolUrn != null).Select(c => c.Id).ToListAsync(cancel);
        foreach (var pep in closed)
        {
            pep.Reopen(placed.Contains(pep.Child), stamp);
            if (pep.State.IsBeingWritten()) await sections.MeasureAsync(await desk.TakeAsync(new PepKey(pep.Id, pep.Child, pep.Reference), cancel), stamp.On, cancel);
        }

        return Unit.Value;
    }
}
