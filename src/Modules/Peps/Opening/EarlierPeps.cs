using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Opening;

/// <summary>The plans that children have already, to be changed.</summary>
internal sealed class EarlierPeps(PepsDbContext data)
{
    public async Task<EarlierPepsFound> OfAsync(IReadOnlyList<ChildId> children, CancellationToken cancel)
    {
        var ids = children.Distinct().ToList();
        return new(await data.Set<Pep>().Where(p => ids.Contains(p.Child) && (p.State != PepState.Closed || p.ClosedBecause == PepClosing.Overtaken)).ToListAsync(cancel));
    }
}

/// <summary>What was found, by child.</summary>
internal sealed class EarlierPepsFound(IReadOnlyList<Pep> peps)
{
    private readonly ILookup<ChildId, Pep> _byChild = peps.ToLookup(p => p.Child);

    public PepHistory For(ChildId child) => new([.. _byChild[child].OrderBy(p => p.OpenedOn).ThenBy(p => p.Id)]);
}

/// <summary>One child's plans so far, oldest first.</summary>
internal sealed class PepHistory(IReadOnlyList<Pep> peps)
{
    /// <summary>The plan whose targets the next one evaluates: the last that was signed off.</summary>
    public Pep? LastSigned => peps.LastOrDefault(p => p.SignedVersions > 0);

    /// <summary>The plan whose answers are carried forward: the last in which anybody wrote.</summary>
    public Pep? LastWritten => peps.LastOrDefault(p => p.InitiatedOn is not null);

    /// <summary>
    /// One plan a term, and one for each change of school; a first plan whose deadline lies in the term is that term's.
    /// </summary>
    public bool NeedsAnother(PepWithDeadlines asked) => asked.Plan.Kind switch
    {
        PepKind.AfterSchoolChange => !peps.Any(p => p.WhyOpened == asked.Plan.Why),
        PepKind.Initial => !peps.Any(p => p.State.IsOpen()) && !Has(asked.Term),
        _ => !Has(asked.Term) && !peps.Any(p => p.State.IsOpen() && p.Term.CompareTo(asked.Term) >= 0),
    };

    /// <summary>An unfinished plan that nobody has sent yet gives way to the new one; its answers are carried forward.</summary>
    /// <returns>The plans that it closed.</returns>
    public IReadOnlyList<Guid> CloseWhatIsOvertaken(Stamp stamp)
    {
        var overtaken = peps.Where(p => p.SignedVersions == 0 && (p.State == PepState.Due || p.State.IsBeingWritten())).ToList();
        overtaken.ForEach(pep => pep.Close(PepClosing.Overtaken, stamp));
        return [.. overtaken.Select(p => p.Id)];
    }

    private bool Has(PepTerm term) => peps.Any(p => p.Term == term && p.ClosedBecause is null);
}
