using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Desk;

/// <summary>The council's rules, read once a request.</summary>
internal sealed class TrainingRules(TrainingDbContext data)
{
    private RuleBook? _book;

    public async ValueTask<RuleBook> ReadAsync(CancellationToken cancel) =>
        _book ??= new RuleBook(await data.Set<TrainingRule>().AsNoTracking().ToListAsync(cancel));
}
