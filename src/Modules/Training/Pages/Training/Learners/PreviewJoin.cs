using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Learners;

/// <summary>What would change if another record were the same person. Changes nothing.</summary>
/// <param name="Kept">The record that stays.</param>
/// <param name="Other">One that was chosen of those of the same name; null when an address was typed.</param>
/// <param name="Email">An address of the other record.</param>
/// <exception cref="Refusal">Nobody has the address, it is the same record, or one of them was joined already.</exception>
[AllowRoles(Role.TrainingCoordinator)]
internal sealed record PreviewJoin(Guid Kept, Guid? Other, string? Email) : IQuery<JoinPreview>;

internal sealed class PreviewJoinValidator : AbstractValidator<PreviewJoin>
{
    public PreviewJoinValidator() => RuleFor(q => q.Email).Must(PersonForm.IsEmail).When(q => q.Other is null).WithMessage("Enter the other e-mail address, like name@school.org.uk.");
}

/// <param name="Emails">The addresses that become the kept one's.</param>
/// <param name="BookedTwice">Events for which both are booked.</param>
/// <param name="EnrolledTwice">Titles of e-learning that both take.</param>
/// <param name="Seen">Stands for all of it, so that nothing else is done than what was seen.</param>
internal sealed record JoinPreview(
    Guid Other, string Name, string Setting, IReadOnlyList<string> Emails, int Bookings, int Enrolments, IReadOnlyList<BookedTwiceShown> BookedTwice, IReadOnlyList<string> EnrolledTwice, string Seen);

internal sealed record BookedTwiceShown(string Offering, string Title, DateOnly? FirstDay, string Stays, BookingState StaysAs, string Ends, BookingState EndsAs);

internal sealed class PreviewJoinHandler(TrainingDbContext data, TwoLearners two, DoubleBookings doubles) : IRequestHandler<PreviewJoin, JoinPreview>
{
    public async Task<JoinPreview> Handle(PreviewJoin query, CancellationToken cancel)
    {
        var (kept, other) = await two.FindAsync(query.Kept, query.Other, query.Email, cancel);
        var twice = await doubles.OfAsync(kept.Id, other.Id, cancel);
        var bookings = await data.Set<Booking>().CountAsync(b => b.LearnerId == other.Id, cancel);
        var enrolled = await data.Set<Enrolment>().Where(e => e.LearnerId == other.Id).Select(e => new { e.CourseId, IsLive = e.GivenBackOn == null }).ToListAsync(cancel);
        var live = enrolled.Where(e => e.IsLive).Select(e => e.CourseId).ToList();
        var both = await data.Set<Enrolment>().Where(e => e.LearnerId == kept.Id && e.GivenBackOn == null && live.Contains(e.CourseId))
            .Join(data.Set<Course>(), e => e.CourseId, c => c.Id, (e, c) => c.Title).OrderBy(t => t).ToListAsync(cancel);
        var shown = await ShownAsync(twice, cancel);
        return new JoinPreview(
            other.Id, other.Name, other.Setting, [.. other.Addresses.Select(a => a.Email).Order(StringComparer.Ordinal)], bookings, enrolled.Count, shown, both,
            $"{bookings}/{enrolled.Count}/{both.Count}/{string.Join(',', twice.Select(t => $"{t.Stays.Reference}-{t.Ends.Reference}"))}");
    }

    private async Task<IReadOnlyList<BookedTwiceShown>> ShownAsync(IReadOnlyList<BookedTwice> twice, CancellationToken cancel)
    {
        var ids = twice.Select(t => t.Stays.OfferingId).ToList();
        var events = await data.Set<Offering>().Where(o => ids.Contains(o.Id)).Join(data.Set<Course>(), o => o.CourseId, c => c.Id, (o, c) => new { o.Id, o.Reference, o.FirstDay, c.Title }).ToDictionaryAsync(e => e.Id, cancel);
        return [.. twice.Select(t => (t, At: events[t.Stays.OfferingId])).Select(x => new BookedTwiceShown(x.At.Reference, x.At.Title, x.At.FirstDay, x.t.Stays.Reference, x.t.Stays.State, x.t.Ends.Reference, x.t.Ends.State))];
    }
}
