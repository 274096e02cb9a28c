using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Learners;

/// <summary>Finds two records that may be one person, and says in words why they cannot be joined.</summary>
internal sealed class TwoLearners(TrainingDbContext data)
{
    /// <param name="other">The other record; null when it is looked for by an address.</param>
    /// <exception cref="NotFound">The kept record, or the other, is none.</exception>
    /// <exception cref="Refusal">Nobody has the address, it is the same record, or one of them was joined already.</exception>
    public async Task<(Learner Kept, Learner Other)> FindAsync(Guid kept, Guid? other, string? email, CancellationToken cancel)
    {
        var stays = await OfAsync(kept, cancel);
        var joins = other is { } id ? await OfAsync(id, cancel) : await ByAddressAsync(Said.EmailOrNothing(email, "Email"), cancel);
        if (joins.Id == stays.Id) throw new Refusal(other is null ? $"{email!.Trim()} is this person’s already. Nothing needs to be joined." : "This is the same record. Choose another one.", "Email");
        await RefuseJoinedAsync(stays, cancel);
        await RefuseJoinedAsync(joins, cancel);
        return (stays, joins);
    }

    private async Task<Learner> OfAsync(Guid id, CancellationToken cancel) => await Learners.FirstOrDefaultAsync(l => l.Id == id, cancel) ?? throw new NotFound("learner");

    private async Task<Learner> ByAddressAsync(string? email, CancellationToken cancel) => await Learners.FirstOrDefaultAsync(l => l.Addresses.Any(a => a.Email == email), cancel)
        ?? throw new Refusal($"Nobody has booked or learnt with {email}. Look for a slip in it. An address that nobody has used needs no joining.", "Email");

    private async Task RefuseJoinedAsync(Learner learner, CancellationToken cancel)
    {
        if (learner.JoinedToId is not { } id) return;
        var whom = await Learners.FirstAsync(l => l.Id == id, cancel);
        throw new Refusal($"This record of {learner.Name} was joined already: it is {whom.Name} of {whom.Setting}, {whom.Primary?.Email}. Open that one.", "Email");
    }

    private IQueryable<Learner> Learners => data.Set<Learner>().AsNoTracking().Include(l => l.Addresses);
}
