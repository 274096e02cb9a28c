using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Desk;

/// <summary>A plan and the child whom it is about: what a reference in an address stands for.</summary>
internal sealed record PepKey(Guid Pep, ChildId Child, string Reference);

/// <summary>The references already looked up; they never change.</summary>
internal sealed class KnownReferences : ConcurrentDictionary<string, PepKey>;

/// <summary>Turns a reference in an address into its child, before the gate is asked about that child.</summary>
internal sealed class PepAddresses(PepsDbContext data, KnownReferences known)
{
    /// <exception cref="NotFound">There is no such plan.</exception>
    public async ValueTask<PepKey> ResolveAsync(string? typed, CancellationToken cancel)
    {
        var reference = PepReference.Read(typed) ?? throw new NotFound("no such reference");
        if (known.TryGetValue(reference, out var key)) return key;
        var found = await data.Set<Pep>().AsNoTracking().Where(p => p.Reference == reference)
            .Select(p => new PepKey(p.Id, p.Child, p.Reference)).FirstOrDefaultAsync(cancel);
        return known.GetOrAdd(reference, found ?? throw new NotFound("no such plan"));
    }
}
