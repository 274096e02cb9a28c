using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Desk;

/// <summary>Lays a plan open for reading or for writing.</summary>
internal sealed class PepDesk(PepsDbContext data, IMediator mediator, TemplateLibrary templates, TimeProvider clock)
{
    /// <summary>Lays a plan open to be read.</summary>
    /// <exception cref="NotFound">There is no such plan of this child.</exception>
    public async Task<OpenedPep> ReadAsync(PepKey key, CancellationToken cancel) =>
        await LayOpenAsync(Belongs(key, await data.Set<Pep>().AsNoTracking().Include(p => p.Steps).FirstOrDefaultAsync(p => p.Id == key.Pep, cancel)), tracked: false, cancel);

    /// <summary>Lays a plan open to be changed; until the command ends everybody else who changes this plan waits.</summary>
    /// <exception cref="NotFound">There is no such plan of this child.</exception>
    public async Task<OpenedPep> TakeAsync(PepKey key, CancellationToken cancel) =>
        await LayOpenAsync(await LockAsync(key, cancel), tracked: true, cancel);

    /// <summary>The plan alone, to be changed.</summary>
    /// <exception cref="NotFound">There is no such plan of this child.</exception>
    public async Task<Pep> LockAsync(PepKey key, CancellationToken cancel) =>
        Belongs(key, (await data.Set<Pep>().FromSql($"select *, xmin from peps.pep where id = {key.Pep} for update").ToListAsync(cancel)).SingleOrDefault());

    private async Task<OpenedPep> LayOpenAsync(Pep pep, bool tracked, CancellationToken cancel)
    {
        var child = await mediator.Send(new FindChildCard(pep.Child), cancel);
        var rows = await RowsAsync(pep, tracked, cancel);
        var template = templates.Find(pep.Template) ?? throw new InvalidOperationException($"{pep.Reference} was opened with {pep.Template}, which is not known.");
        return new OpenedPep(pep, child, template, FactsOfChild.Of(pep, child, template, clock), rows);
    }

    private async Task<WrittenRows> RowsAsync(Pep pep, bool tracked, CancellationToken cancel)
    {
        var behaviour = tracked ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var answers = await data.Set<Answer>().AsTracking(behaviour).Where(a => a.PepId == pep.Id).ToListAsync(cancel);
        var progress = await data.Set<SectionProgress>().AsTracking(behaviour).Where(s => s.PepId == pep.Id).OrderBy(s => s.Place).ToListAsync(cancel);
        var targets = await data.Set<PepTarget>().AsTracking(behaviour).Where(t => t.PepId == pep.Id || t.PepId == pep.Previous).ToListAsync(cancel);
        var last = targets.Where(t => t.PepId == pep.Previous).OrderBy(t => t.Number).ToList();
        return new(answers, [.. targets.Where(t => t.PepId == pep.Id)], progress, await TextsAsync(last, cancel));
    }

    private async Task<IReadOnlyList<TargetText>> TextsAsync(IReadOnlyList<PepTarget> targets, CancellationToken cancel)
    {
        if (targets.Count == 0) return [];
        var ids = targets.Select(t => t.Id).ToList();
        var boxes = (await data.Set<Answer>().AsNoTracking().Where(a => a.PepId == targets[0].PepId && ids.Contains(a.Block) && a.Section == PepPages.Targets).ToListAsync(cancel))
            .ToLookup(a => a.Block);
        return [.. targets.Select(t => TargetText.Read(t, new GivenAnswers(boxes[t.Id].ToDictionary(a => a.Question, a => new GivenAnswer(a.Value, a.State, a.Reason)))))];
    }

    private static Pep Belongs(PepKey key, Pep? pep) => pep is not null && pep.Child == key.Child ? pep : throw new NotFound("no such plan of this child");
}
