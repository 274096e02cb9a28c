using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Tests.Domain;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>A service in which people book: events to come, and browsers in which addresses were confirmed.</summary>
public class BookingService : TestService
{
    private int _number = 400;

    internal static readonly Guid Teacher = ShippedWords.All.First(w => w.Name == "Teacher").Id;

    internal DateOnly Today => Clock.Today();

    internal static BookingForm Form(string name, string setting = "Hill Top Primary") => new(name, Teacher, null, null, setting);

    /// <summary>An event that people can book, in so many days.</summary>
    internal async Task<Offering> PublishAsync(int capacity, int inDays = 40, Guid? course = null, Func<OfferingFacts, OfferingFacts>? facts = null)
    {
        var number = Interlocked.Increment(ref _number);
        var made = course is null ? new Course($"C-{number}", Made.Facts) : null;
        var offering = new Offering($"T26-{number:0000}", course ?? made!.Id, (facts ?? (f => f))(Made.Dates with { Capacity = capacity }));
        offering.AddSession(new SessionFacts(Today.AddDays(inDays), new TimeOnly(9, 30), new TimeOnly(12, 30)));
        offering.Publish(Clock.GetUtcNow(), Today);
        await KeepAsync(made is null ? [offering] : [made, offering]);
        return offering;
    }

    /// <summary>Marks of browsers in which these addresses were confirmed.</summary>
    internal async Task<List<byte[]>> VisitAsync(params (string Email, string Name, string Setting)[] people)
    {
        var rows = new List<object>();
        var marks = new List<byte[]>();
        foreach (var (email, name, setting) in people)
        {
            var learner = new Learner(new LearnerFacts(name, Teacher, null, null, setting));
            learner.AddAddress(email, Clock.GetUtcNow());
            var (visit, _) = BookingVisit.Ask(email, null, [1], Clock.GetUtcNow(), Clock.GetUtcNow().AddHours(1));
            var mark = Secret.HashOf(Secret.New());
            visit.Open(mark, learner.Id, Clock.GetUtcNow(), Clock.GetUtcNow().AddDays(300));
            rows.AddRange([learner, visit]);
            marks.Add(mark);
        }
        await KeepAsync([.. rows]);
        return marks;
    }

    internal async Task KeepAsync(params object[] rows)
    {
        await using var scope = Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        data.AddRange(rows);
        await data.SaveChangesAsync();
    }

    /// <summary>Changes an event as the coordinator would.</summary>
    internal async Task ChangeAsync(Offering offering, Action<Offering> change)
    {
        await using var scope = Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        change(await data.Set<Offering>().Include(o => o.Sessions).SingleAsync(o => o.Id == offering.Id));
        await data.SaveChangesAsync();
    }

    internal async Task<List<Booking>> BookingsAsync(Offering offering)
    {
        await using var scope = Services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<TrainingDbContext>().Set<Booking>().AsNoTracking().Where(b => b.OfferingId == offering.Id).OrderBy(b => b.JoinedAt).ThenBy(b => b.Id).ToListAsync();
    }

    internal Task<long> LettersAsync(string email, string subject) => ReadAsync<long>("select count(*) from platform.outbox_message where to_address = $1 and subject like $2", email, subject + "%");
}
