using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Opening;

/// <summary>Children found or lost a school place: their open plans wait for those who write them now.</summary>
[AllowSystem]
internal sealed record PassPlansOn(IReadOnlyDictionary<ChildId, bool> HavePlace) : ICommand;

internal sealed class PassPlansOnValidator : AbstractValidator<PassPlansOn>
{
    public PassPlansOnValidator() => RuleFor(c => c.HavePlace).NotEmpty();
}

internal sealed class PassPlansOnHandler(PepsDbContext data, PepDesk desk, SectionKeeper sections, Writer writer) : IRequestHandler<PassPlansOn, Unit>
{
    private static readonly PepState[] BeingWritten = [PepState.Initiated, PepState.MeetingScheduled, PepState.MeetingHeld, PepState.Returned];

    public async Task<Unit> Handle(PassPlansOn request, CancellationToken cancel)
    {
        var (children, today) = (request.HavePlace.Keys.ToArray(), writer.Stamp.On);
        foreach (var pep in await data.Set<Pep>().Where(p => children.Contains(p.Child) && p.State == PepState.Due).ToListAsync(cancel))
            pep.PassStart(request.HavePlace[pep.Child], today);
        foreach (var key in await BeingWrittenAsync(children, cancel))
            await sections.MeasureAsync(await desk.TakeAsync(key, cancel), today, cancel);
        return Unit.Value;
    }

    private async Task<List<PepKey>> BeingWrittenAsync(ChildId[] children, CancellationToken cancel) => await data.Set<Pep>().AsNoTracking()
        .Where(p => children.Contains(p.Child) && BeingWritten.Contains(p.State))
        .Select(p => new PepKey(p.Id, p.Child, p.Reference)).ToListAsync(cancel);
}
