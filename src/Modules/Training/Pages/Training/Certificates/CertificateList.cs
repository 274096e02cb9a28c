using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>What came of everybody's booking at an offering, and their certificates.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record CertificateList(string Reference) : IQuery<CertificatesShown>;

/// <summary>Everybody, by name.</summary>
/// <param name="WaitsForAnswers">True where nobody gets a certificate who has not sent the evaluation.</param>
/// <param name="EndsOn">The last day, while it is still to come; null from then on.</param>
internal sealed record CertificatesShown(string Reference, string Title, bool WaitsForAnswers, DateOnly? EndsOn, IReadOnlyList<CertificateRow> Rows)
{
    /// <summary>How many would get one now.</summary>
    public int Ready => EndsOn is null ? Rows.Count(r => r.IsReady) : 0;

    public int Issued => Rows.Count(r => r.Number is not null && !r.IsWithdrawn);
}

/// <summary>One person.</summary>
/// <param name="Number">Of their latest certificate; null while they have none.</param>
/// <param name="IsReady">Completed, asked for nothing more, and without a certificate.</param>
internal sealed record CertificateRow(string Name, string Setting, Completion Completion, bool HasAnswered, string? Number, bool IsWithdrawn, bool IsReady);

internal sealed class CertificateListHandler(RegisterBook book, Waits waits, TrainingDbContext data, TimeProvider clock) : IRequestHandler<CertificateList, CertificatesShown>
{
    public async Task<CertificatesShown> Handle(CertificateList query, CancellationToken cancel)
    {
        var open = await book.ReadAsync(query.Reference, cancel);
        var answered = await waits.AnsweredAsync(open.Offering.Id, cancel);
        var wait = await waits.IsOnAsync(open, cancel);
        var kept = (await data.Set<Certificate>().AsNoTracking().Where(c => c.OfferingId == open.Offering.Id).ToListAsync(cancel)).ToLookup(c => c.BookingId);
        return new CertificatesShown(open.Offering.Reference, open.Course.Title, wait, open.Offering.LastDay > clock.Today() ? open.Offering.LastDay : null,
            [.. open.People.Select(p => Row(open, p, kept[p.Booking.Id].OrderBy(c => c.WithdrawnOn is not null).FirstOrDefault(), answered, wait))]);
    }

    private static CertificateRow Row(OpenRegister open, Expected p, Certificate? certificate, HashSet<Guid> answered, bool wait)
    {
        var (completion, has) = (open.CompletionOf(p), answered.Contains(p.Booking.Id));
        return new CertificateRow(p.Name, p.Learner.Setting, completion, has, certificate?.Number, certificate?.WithdrawnOn is not null, completion.IsComplete && certificate is null && (has || !wait));
    }
}

/// <summary>Whether certificates wait for the evaluation, and who has sent it.</summary>
internal sealed class Waits(TrainingDbContext data)
{
    // Where nobody can tell who answered, nobody can be made to wait for it.
    public async Task<bool> IsOnAsync(OpenRegister open, CancellationToken cancel) =>
        open.Course.CertificateWaitsForEvaluation && !await data.Set<OfferingEvaluation>().AnyAsync(e => e.OfferingId == open.Offering.Id && e.IsAnonymous, cancel);

    /// <summary>The bookings of those who have sent their answers at the end.</summary>
    public async Task<HashSet<Guid>> AnsweredAsync(Guid offering, CancellationToken cancel) =>
        [.. await data.Set<AnswerSet>().Where(s => s.OfferingId == offering && s.Moment == Moment.AtEnd && s.SentAt != null && s.BookingId != null).Select(s => s.BookingId!.Value).ToListAsync(cancel)];
}
