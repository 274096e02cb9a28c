using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Pages.Registers;

namespace VirtualSchool.Training.Pages.Certificates;

/// <summary>Gives a certificate to everybody who has completed an offering and has none, and tells each by letter.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record IssueCertificates(string Reference) : ICommand<int>;

internal sealed class IssueCertificatesValidator : AbstractValidator<IssueCertificates>
{
    public IssueCertificatesValidator() => RuleFor(c => c.Reference).NotEmpty();
}

internal sealed class IssueCertificatesHandler(RegisterBook book, Waits waits, TrainingDbContext data, CertificateLetters letters, IOptions<CouncilSettings> council, ICurrentPerson me, TimeProvider clock)
    : IRequestHandler<IssueCertificates, int>
{
    public async Task<int> Handle(IssueCertificates request, CancellationToken cancel)
    {
        var open = await book.TakeAsync(request.Reference, cancel);
        if (open.Offering.LastDay is not { } last || last > clock.Today()) throw new Refusal($"Its last day is {Words.Day(open.Offering.LastDay)}. Certificates are given from then on.");
        var ready = await ReadyAsync(open, cancel);
        if (ready.Count == 0) throw new Refusal("Nobody is due a certificate now: the register or the evaluation must come first.");
        var facts = await FactsAsync(open, cancel);
        foreach (var person in ready)
        {
            var days = open.Offering.Sessions.Where(s => person.At(s)?.WasThere ?? false).Select(s => s.On).Distinct().ToList();
            var certificate = new Certificate(person.Booking, open.CompletionOf(person), facts with { Name = person.Name, Days = days }, new Taking(me.Name, clock.GetUtcNow()));
            data.Add(certificate);
            letters.Send(certificate, person.Learner);
        }
        return ready.Count;
    }

    private async Task<List<Expected>> ReadyAsync(OpenRegister open, CancellationToken cancel)
    {
        var answered = await waits.IsOnAsync(open, cancel) ? await waits.AnsweredAsync(open.Offering.Id, cancel) : null;
        var have = (await data.Set<Certificate>().Where(c => c.OfferingId == open.Offering.Id).Select(c => c.BookingId).ToListAsync(cancel)).ToHashSet();
        return [.. open.People.Where(p => open.CompletionOf(p).IsComplete && !have.Contains(p.Booking.Id) && (answered?.Contains(p.Booking.Id) ?? true))];
    }

    private async Task<CertificateFacts> FactsAsync(OpenRegister open, CancellationToken cancel)
    {
        var (offering, course, awarding) = (open.Offering, open.Course, $"{council.Value.Council}, {council.Value.Service}");
        var provider = await data.Set<Partner>().Where(p => p.Id == offering.ProviderId).Select(p => p.Name).FirstOrDefaultAsync(cancel);
        var trainers = offering.Trainers.OrderBy(t => t.Place).Select(t => t.Name).Append(provider).OfType<string>().ToList();
        return new CertificateFacts("", course.Title)
        {
            Level = await data.Set<CatalogueWord>().Where(w => w.Id == course.LevelId).Select(w => w.Name).FirstOrDefaultAsync(cancel),
            Outcomes = [.. course.Outcomes.OrderBy(o => o.Place).Select(o => o.Text)],
            Place = offering.Venue.IsKnown ? offering.Venue.InWords : offering.HostName,
            GivenBy = trainers.Count == 0 ? awarding : string.Join(", ", trainers),
            AwardedBy = awarding,
        };
    }
}
