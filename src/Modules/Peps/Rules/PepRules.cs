using Microsoft.EntityFrameworkCore;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Rules;

namespace VirtualSchool.Peps.Rules;

/// <summary>The council's rules, read once a request.</summary>
internal sealed class PepRules(PepsDbContext data)
{
    private RuleBook? _book;

    public async ValueTask<RuleBook> ReadAsync(CancellationToken cancel) =>
        _book ??= new RuleBook(await data.Set<PepRule>().AsNoTracking().ToListAsync(cancel));
}
