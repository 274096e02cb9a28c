using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>Gives a certificate to everybody who has completed an offering and has none, and tells each by letter.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record IssueCertificates(string Reference) : ICommand<int>;

/// <summary>Gives a new certificate to somebody whose own was withdrawn, as when a name was misspelt.</summary>
/// <param name="Number">Of the one that was withdrawn.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record IssueAgain(string Number) : ICommand<string>;

internal sealed class IssueCertificatesValidator : AbstractValidator<IssueCertificates>
{
    public IssueCertificatesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class IssueAgainValidator : AbstractValidator<IssueAgain>
{
    public IssueAgainValidator() => RuleFor(c => c.Number).NotEmpty();
}

internal sealed class IssueCertificatesHandler(RegisterBook book, Waits waits, CertificateWriter writer, TrainingDbContext data, TimeProvider clock)
    : IRequestHandler<IssueCertificates, int>, IRequestHandler<IssueAgain, string>
{
    public async Task<int> Handle(IssueCertificates request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        if (open.Offering.LastDay is not { } last || last > clock.Today()) throw new Refusal($"Its last day is {Words.Day(open.Offering.LastDay)}. Certificates are given from then on.");
        var ready = await ReadyAsync(open, cancel);
        if (ready.Count == 0) throw new Refusal("Nobody is due a certificate now: the register or the evaluation must come first.");
        await writer.WriteAsync(open, ready, cancel);
        return ready.Count;
    }

    public async Task<string> Handle(IssueAgain request, CancellationToken cancel)
    {
        var old = await data.Set<Certificate>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == request.Number, cancel) ?? throw new NotFound($"certificate {request.Number}");
        var open = await book.TakeAsync(await writer.OfferingOfAsync(old, cancel), cancel);
        if (await data.Set<Certificate>().FirstOrDefaultAsync(c => c.BookingId == old.BookingId && c.WithdrawnOn == null, cancel) is { } stands)
            throw new Refusal($"{stands.Name} has a certificate that stands: {stands.Number}. Withdraw it first.");
        var holder = open.People.FirstOrDefault(p => p.Booking.Id == old.BookingId) ?? throw new Refusal($"{old.Name} has no confirmed place any more, so there is nothing to certify.");
        return (await writer.WriteAsync(open, [holder], cancel))[0].Number;
    }

    private async Task<List<Expected>> ReadyAsync(OpenRegister open, CancellationToken cancel)
    {
        var answered = await waits.IsOnAsync(open, cancel) ? await waits.AnsweredAsync(open.Offering.Id, cancel) : null;
        var have = (await data.Set<Certificate>().Where(c => c.OfferingId == open.Offering.Id).Select(c => c.BookingId).ToListAsync(cancel)).ToHashSet();
        return [.. open.People.Where(p => open.CompletionOf(p).IsComplete && !have.Contains(p.Booking.Id) && (answered?.Contains(p.Booking.Id) ?? true))];
    }
}
