using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

/// <summary>The statement of a school's packages of credits, those that end last first.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record CreditsAtSchool(int Urn) : IQuery<IReadOnlyList<PackageShown>>;

/// <param name="Used">For events that have begun.</param>
/// <param name="Held">For events to come.</param>
internal sealed record PackageShown(Guid Id, string Title, DateOnly From, DateOnly Until, Money? Price, decimal Bought, decimal Used, decimal Held, decimal Lost, decimal Left, bool IsOver, IReadOnlyList<UseShown> Uses);

/// <summary>What one booking used.</summary>
internal sealed record UseShown(string Booking, string Name, string Title, DateOnly? FirstDay, string Words, string Because);

internal sealed class CreditsAtSchoolHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<CreditsAtSchool, IReadOnlyList<PackageShown>>
{
    public async Task<IReadOnlyList<PackageShown>> Handle(CreditsAtSchool query, CancellationToken cancel)
    {
        var packages = await data.Set<CreditPackage>().AsNoTracking().Include(p => p.Uses).Where(p => p.SchoolUrn == query.Urn).OrderByDescending(p => p.Until).ThenBy(p => p.Title).ToListAsync(cancel);
        var bookings = packages.SelectMany(p => p.Uses).Select(u => u.BookingId).ToList();
        var booked = bookings.Count == 0 ? [] : await (
            from booking in data.Set<Booking>()
            where bookings.Contains(booking.Id)
            join offering in data.Set<Offering>() on booking.OfferingId equals offering.Id
            join course in data.Set<Course>() on offering.CourseId equals course.Id
            select new Booked(booking.Id, booking.Reference, booking.BookedAs, course.Title, offering.FirstDay)).ToDictionaryAsync(b => b.Id, cancel);
        return [.. packages.Select(p => Shown(p, booked, clock.Today()))];
    }

    private static PackageShown Shown(CreditPackage package, Dictionary<Guid, Booked> booked, DateOnly today)
    {
        var (used, held) = (0m, 0m);
        foreach (var use in package.Uses.Where(u => u.State == CreditState.Used))
            if (booked[use.BookingId].FirstDay <= today) used += use.Credits;
            else held += use.Credits;
        return new PackageShown(
            package.Id, package.Title, package.From, package.Until, package.Price, package.Credits, used, held, package.Uses.Where(u => u.State == CreditState.Lost).Sum(u => u.Lost), package.Left, package.Until < today,
            [.. package.Uses.OrderByDescending(u => u.At).Select(u => (u, Of: booked[u.BookingId])).Select(x => new UseShown(x.Of.Reference, x.Of.Name, x.Of.Title, x.Of.FirstDay, x.u.InWords, x.u.Because))]);
    }

    private sealed record Booked(Guid Id, string Reference, string Name, string Title, DateOnly? FirstDay);
}
