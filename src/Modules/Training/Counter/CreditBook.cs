using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Counter;

/// <summary>Pays places with credits that a school bought. One command at a time for each package, so that no credit is used twice.</summary>
internal sealed class CreditBook(TrainingDbContext data, TimeProvider clock)
{
    /// <summary>False when the event takes no credits, or the learner's school has none left for it: then the price is charged.</summary>
    public async Task<bool> PaysAsync(Booking booking, Offering offering, Learner learner, CancellationToken cancel)
    {
        if (offering is not { Credits: { } credits, FirstDay: { } day } || learner.SchoolUrn is not { } school) return false;
        foreach (var id in await data.Set<CreditPackage>().Where(p => p.SchoolUrn == school && p.From <= day && p.Until >= day).OrderBy(p => p.Until).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(cancel))
        {
            var package = await TakeAsync(id, cancel);
            if (!package.PaysOn(day, credits)) continue;
            data.Add(package.Use(booking, credits, clock.GetUtcNow()));
            booking.Costs(FundingSource.Credit);
            return true;
        }
        return false;
    }

    /// <summary>What pays for the booking; null when no credits do, or did.</summary>
    public async Task<CreditUse?> OfAsync(Booking booking, CancellationToken cancel)
    {
        if (booking.Funding != FundingSource.Credit) return null;
        var package = await data.Set<CreditUse>().Where(u => u.BookingId == booking.Id).Select(u => (Guid?)u.PackageId).SingleOrDefaultAsync(cancel);
        return package is { } id ? (await TakeAsync(id, cancel)).Uses.Single(u => u.BookingId == booking.Id) : null;
    }

    /// <summary>Nobody else uses the package's credits until this command has ended.</summary>
    private async Task<CreditPackage> TakeAsync(Guid id, CancellationToken cancel)
    {
        var package = (await data.Set<CreditPackage>().FromSql($"select *, xmin from training.credit_package where id = {id} for update").ToListAsync(cancel)).Single();
        var uses = data.Entry(package).Collection(p => p.Uses);
        if (!uses.IsLoaded) await uses.LoadAsync(cancel);
        return package;
    }
}
