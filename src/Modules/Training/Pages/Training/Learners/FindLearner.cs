using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages.Elearning;

namespace VirtualSchool.Training.Pages.Learners;

/// <summary>Everything that one person has to do with training, and who else may be the same person.</summary>
/// <exception cref="NotFound">There is no such learner.</exception>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record FindLearner(Guid Id) : IQuery<LearnerShown>;

/// <param name="JoinedTo">Who they turned out to be; null for everybody who is themselves.</param>
/// <param name="Alike">Others of the same name.</param>
internal sealed record LearnerShown(
    Guid Id, string Name, string? Role, string? JobTitle, string Setting, IReadOnlyList<AddressShown> Addresses, AlikeLearner? JoinedTo, DateOnly? JoinedOn,
    IReadOnlyList<BookingOfLearner> Bookings, IReadOnlyList<PlaceShown> Elearning, PlaceTerms Terms, IReadOnlyList<AlikeLearner> Alike);

internal sealed record AddressShown(string Email, bool IsPrimary, bool IsConfirmed);

/// <param name="Certificate">The number of the certificate that stands; null for none.</param>
internal sealed record BookingOfLearner(string Reference, string Offering, string Title, DateOnly? FirstDay, BookingState State, string? Certificate);

internal sealed record AlikeLearner(Guid Id, string Name, string Setting, IReadOnlyList<string> Emails);

internal sealed class FindLearnerHandler(TrainingDbContext data, CounterRules rules, TimeProvider clock) : IRequestHandler<FindLearner, LearnerShown>
{
    private const int Most = 10;

    public async Task<LearnerShown> Handle(FindLearner query, CancellationToken cancel)
    {
        var learner = await data.Set<Learner>().AsNoTracking().Include(l => l.Addresses).FirstOrDefaultAsync(l => l.Id == query.Id, cancel) ?? throw new NotFound("learner");
        var role = await data.Set<CatalogueWord>().Where(w => w.Id == learner.RoleId).Select(w => w.Name).FirstOrDefaultAsync(cancel);
        var joinedTo = learner.JoinedToId is { } id ? (await LikeAsync(data.Set<Learner>().Where(l => l.Id == id), cancel))[0] : null;
        var name = learner.Name.ToLowerInvariant();
        return new LearnerShown(
            learner.Id, learner.Name, role, learner.JobTitle, learner.Setting, [.. learner.Addresses.OrderByDescending(a => a.IsPrimary).ThenBy(a => a.Email, StringComparer.Ordinal).Select(a => new AddressShown(a.Email, a.IsPrimary, a.ConfirmedAt is not null))],
            joinedTo, learner.JoinedOn, await BookingsAsync(learner.Id, cancel), await data.Set<Enrolment>().AsNoTracking().Where(e => e.LearnerId == learner.Id).OrderByDescending(e => e.EnrolledOn).ThenBy(e => e.Id).Places(data).ToListAsync(cancel),
            await PlaceTerms.OnAsync(rules, clock.Today(), cancel), joinedTo is null ? await LikeAsync(data.Set<Learner>().Where(l => l.Id != learner.Id && l.JoinedToId == null && l.Name.ToLower() == name), cancel) : []);
    }

    private static async Task<List<AlikeLearner>> LikeAsync(IQueryable<Learner> learners, CancellationToken cancel) =>
        [.. (await learners.AsNoTracking().Include(l => l.Addresses).OrderBy(l => l.Setting).ThenBy(l => l.Id).Take(Most).ToListAsync(cancel)).Select(l => new AlikeLearner(l.Id, l.Name, l.Setting, [.. l.Addresses.Select(a => a.Email)]))];

    private Task<List<BookingOfLearner>> BookingsAsync(Guid learner, CancellationToken cancel) => (
        from booking in data.Set<Booking>().AsNoTracking()
        where booking.LearnerId == learner
        join offering in data.Set<Offering>() on booking.OfferingId equals offering.Id
        join course in data.Set<Course>() on offering.CourseId equals course.Id
        orderby offering.FirstDay descending, booking.Reference
        select new BookingOfLearner(booking.Reference, offering.Reference, course.Title, offering.FirstDay, booking.State,
            data.Set<Certificate>().Where(c => c.BookingId == booking.Id && c.WithdrawnOn == null).Select(c => c.Number).FirstOrDefault())).ToListAsync(cancel);
}
