using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingRules;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Letters;
using VirtualSchool.Training.Pages.Evaluations;
using VirtualSchool.Training.Pages.PublicCatalogue;

namespace VirtualSchool.Training.Pages.PublicOffering;

/// <summary>One event as the public sees it. Throws <see cref="NotFound"/> for one that is not published.</summary>
[AllowEveryone]
internal sealed record ShowEvent(string Reference) : IQuery<EventShown>;

/// <summary>An event: what for whom, when, where, what it costs and what giving the place up costs.</summary>
/// <param name="WhyClosed">Why nobody can book now, in a sentence; null while booking is open.</param>
internal sealed record EventShown(
    string Reference, string Title, string Summary, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Audience, string? Length, string? PreReading, IReadOnlyList<string> Before,
    IReadOnlyList<(string When, string? Topic, string? Speakers, string Where)> Sessions, string? Trainers, string Places, bool IsFull, string? Price, IReadOnlyList<string> Terms,
    bool IsByInvitation, string? Host, string? WhyClosed, IReadOnlyList<(string Reference, string When)> OtherDates)
{
    /// <summary>True when a place is only held for whoever books until it is confirmed.</summary>
    public bool PlacesAreHeld { get; init; }

    /// <summary>What people said who came before, and whose words they are as far as it may be said.</summary>
    public IReadOnlyList<(string Words, string By)> Quotes { get; init; } = [];
}

internal sealed class ShowEventHandler(TrainingDbContext data, CounterRules rules, Quotes quotes, TimeProvider clock) : IRequestHandler<ShowEvent, EventShown>
{
    public async Task<EventShown> Handle(ShowEvent query, CancellationToken cancel)
    {
        var (wanted, today) = (References.ReadOffering(query.Reference), clock.Today());
        var offering = await data.Set<Offering>().AsNoTracking().Include(o => o.Sessions).Include(o => o.Trainers).AsSplitQuery()
            .SingleOrDefaultAsync(o => o.Reference == wanted && o.State != OfferingState.Draft, cancel) ?? throw new NotFound($"event {query.Reference}");
        var course = await data.Set<Course>().AsNoTracking().Include(c => c.Outcomes).Include(c => c.Audience).Include(c => c.Prerequisites).AsSplitQuery().SingleAsync(c => c.Id == offering.CourseId, cancel);
        var (taken, waiting) = (await CountAsync(offering, BookingStates.Holding, cancel), await CountAsync(offering, [BookingState.Waiting], cancel));
        return new(offering.Reference, course.Title, course.Summary, [.. course.Outcomes.OrderBy(o => o.Place).Select(o => o.Text)], await AudienceAsync(course, cancel), course.Length, course.PreReading,
            await BeforeAsync(course, cancel),
            [.. offering.Sessions.OrderBy(s => s.On).ThenBy(s => s.Start).Select(s => (SessionWords.When(s), s.Topic, s.Speakers, (s.Venue.IsKnown ? s.Venue : offering.Venue).InWords))],
            Words.List([.. offering.Trainers.OrderBy(t => t.Place).Select(t => t.Name)]), PlaceWords.Of(offering, taken, waiting, today), taken >= offering.Capacity || waiting > 0,
            PriceOf(offering), (await rules.TermsAsync(cancel)).InWords, offering.Door == OfferingDoor.ByInvitation, offering.HostName,
            BookingDays.WhyClosed(offering, today, byHand: false), await OthersAsync(offering, today, cancel))
        {
            PlacesAreHeld = offering.PlacesAreHeld,
            Quotes = await quotes.OfAsync(course.Id, cancel),
        };
    }

    private static string? PriceOf(Offering offering) => offering.Price is not { } price ? null
        : $"{price} a place, invoiced to your school or organisation{(offering.Credits is { } credits ? $"; paid with {CreditAmount.Words(credits)} where your school has a package of them" : "")}";

    private Task<int> CountAsync(Offering offering, BookingState[] states, CancellationToken cancel) => data.Set<Booking>().CountAsync(b => b.OfferingId == offering.Id && states.Contains(b.State), cancel);

    private Task<List<string>> AudienceAsync(Course course, CancellationToken cancel)
    {
        var words = course.Audience.Select(a => a.WordId).ToList();
        return data.Set<CatalogueWord>().Where(w => words.Contains(w.Id)).OrderBy(w => w.Place).Select(w => w.Name).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<string>> BeforeAsync(Course course, CancellationToken cancel)
    {
        var needed = course.Prerequisites.ToDictionary(p => p.RequiredCourseId, p => p.MustBeEmbedded);
        var titles = await data.Set<Course>().Where(c => needed.Keys.Contains(c.Id)).Select(c => new { c.Id, c.Title }).ToListAsync(cancel);
        return [.. titles.Select(t => needed[t.Id] ? $"Your school has completed “{t.Title}” and made it its practice" : $"You have completed “{t.Title}”")];
    }

    private async Task<IReadOnlyList<(string, string)>> OthersAsync(Offering offering, DateOnly today, CancellationToken cancel)
    {
        var others = await data.Set<Offering>().AsNoTracking().Where(o => o.CourseId == offering.CourseId && o.Id != offering.Id && o.State == OfferingState.Published && o.HostUrn == null && o.FirstDay >= today)
            .OrderBy(o => o.FirstDay).Take(5).Select(o => new { o.Reference, o.FirstDay }).ToListAsync(cancel);
        return [.. others.Select(o => (o.Reference, Words.LongDay(o.FirstDay!.Value)))];
    }
}
