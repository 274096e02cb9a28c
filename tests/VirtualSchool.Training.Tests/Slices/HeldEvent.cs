using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Tests.Domain;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>An event that is held on the test's today, with people who booked it a month ago.</summary>
internal sealed record HeldEvent(string Reference, Guid Session)
{
    private static int _number = 4000;

    public static async Task<HeldEvent> MakeAsync(TestService service, int places, bool waitsForAnswers, params string[] people)
    {
        var (number, today, now) = (Interlocked.Increment(ref _number), service.Clock.Today(), service.Clock.GetUtcNow());
        var course = new Course($"C-{number}", Made.Facts with { CertificateWaitsForEvaluation = waitsForAnswers });
        course.SetOutcomes([(null, "Name feelings before solving problems")]);
        var offering = new Offering($"T26-{number}", course.Id, Made.Dates with { Capacity = places });
        var session = offering.AddSession(new SessionFacts(today, new TimeOnly(9, 30), new TimeOnly(12, 30)) { IsRequired = true });
        offering.Publish(now.AddDays(-40), today.AddDays(-40));
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        data.AddRange(course, offering);
        foreach (var (name, i) in people.Select((p, i) => (p, i)))
        {
            var learner = new Learner(new LearnerFacts(name, ShippedWords.All[3].Id, null, null, "Hill Top Primary"));
            learner.AddAddress(AddressOf(name, number), now);
            data.AddRange(learner, new Booking(References.OfBooking(today, (number * 100) + i), offering.Id, learner.Id, BookingState.Confirmed, "x@school.example", now.AddDays(-30)));
        }
        await data.SaveChangesAsync();
        return new HeldEvent(offering.Reference, session.Id);
    }

    /// <summary>The same course some days before.</summary>
    public async Task<(Guid Session, DateOnly On)> RunBeforeAsync(TestService service)
    {
        var (now, on) = (service.Clock.GetUtcNow(), service.Clock.Today().AddDays(-3));
        await using var scope = service.Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        var course = await data.Set<Offering>().Where(o => o.Reference == Reference).Select(o => o.CourseId).SingleAsync();
        var offering = new Offering($"T26-{Interlocked.Increment(ref _number)}", course, Made.Dates);
        var session = offering.AddSession(new SessionFacts(on, new TimeOnly(9, 30), new TimeOnly(12, 30)));
        offering.Publish(now.AddDays(-40), on.AddDays(-40));
        data.Add(offering);
        await data.SaveChangesAsync();
        return (session.Id, on);
    }

    public string AddressOf(string name) => AddressOf(name, int.Parse(Reference[4..], System.Globalization.CultureInfo.InvariantCulture));

    private static string AddressOf(string name, int number) => $"{name.Replace(' ', '.')}.{number}@school.example".ToLowerInvariant();
}
