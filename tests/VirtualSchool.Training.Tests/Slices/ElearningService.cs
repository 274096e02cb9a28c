using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Tests.Domain;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>A service with e-learning in it: courses, pools, people who have been at an event, and files of completions.</summary>
public sealed class ElearningService : BookingService
{
    private int _course = 700;

    /// <summary>An e-learning course with modules of its own.</summary>
    internal async Task<Course> AddCourseAsync(params string[] modules)
    {
        var course = new Course($"C-{Interlocked.Increment(ref _course)}", Made.Facts with { Kind = CourseKind.ELearning, Title = $"Online {_course}" });
        course.SetModules(modules);
        await KeepAsync(course);
        return course;
    }

    internal async Task<LicencePool> AddPoolAsync(Course course, int places, DateOnly? until = null)
    {
        var pool = new LicencePool(new PoolFacts($"Places of {course.Title}", null, places, Today.AddDays(-400), until ?? Today.AddDays(100), null, [course.Id]));
        await KeepAsync(pool);
        return pool;
    }

    /// <summary>People who had a place at an event that ended so many days ago, and which offers the course; answers with the marks of their browsers.</summary>
    internal Task<List<byte[]>> WereThereAsync(Course next, int daysAgo, params string[] emails) => HadPlacesAsync(next, daysAgo, [.. emails.Select(e => (e, (AttendanceKind?)null))]);

    /// <summary>The same, with what the register says of each; null where nobody has taken it.</summary>
    internal async Task<List<byte[]>> HadPlacesAsync(Course next, int daysAgo, params (string Email, AttendanceKind? Came)[] people)
    {
        var marks = await VisitAsync([.. people.Select(p => (p.Email, $"Person {p.Email.Split('@')[0]}", "Hill Top Primary"))]);
        var (course, day, at) = (new Course($"C-{Interlocked.Increment(ref _course)}", Made.Facts), Today.AddDays(-daysAgo), Clock.GetUtcNow().AddDays(-daysAgo - 30));
        course.SetFollowOns([next.Id]);
        course.SetResources([(null, "The slides", "https://training.example/slides")]);
        var offering = new Offering($"T26-{_course:0000}", course.Id, Made.Dates);
        var session = offering.AddSession(new SessionFacts(day, new(9, 30), new(12, 30)));
        offering.Publish(at, day.AddDays(-30));
        var rows = new List<object> { course, offering };
        foreach (var (email, came) in people)
        {
            var booking = new Booking($"TB26-{Interlocked.Increment(ref _course):00000}", offering.Id, await LearnerAsync(email), BookingState.Confirmed, email, at);
            booking.Say(new BookingFacts("As typed"));
            rows.Add(booking);
            if (came is { } kind) rows.Add(new Attendance(session, booking, "As typed", new AttendanceSaid(kind), new Taking("Ada Cole", Clock.GetUtcNow())));
        }
        await KeepAsync([.. rows]);
        return marks;
    }

    internal Task<Guid> LearnerAsync(string email) => ReadAsync<Guid>("select learner_id from training.learner_address where email = $1", email);

    /// <summary>Hands a file in and reads it.</summary>
    internal async Task<(Guid Import, ImportPreview Preview)> StageAsync(string text, params (string Key, string Value)[] answers)
    {
        var id = await SendAsync(new StageImport([new UploadedFile("completion.csv", Encoding.UTF8.GetBytes(text))], null));
        var preview = await ReadAsync(id);
        if (answers.Length == 0) return (id, preview);
        await SendAsync(new AnswerImport(id, answers.ToDictionary(a => a.Key, a => a.Value)));
        return (id, await ReadAsync(id));
    }

    /// <summary>Confirms it; answers with where it stands then.</summary>
    internal async Task<ImportLine> ConfirmAsync(Guid import)
    {
        await SendAsync(new ConfirmImport(import));
        await Services.GetRequiredService<ImportWorker>().WorkOnAsync(import, default);
        return (await SendAsync(new FindImport(import, VisibleChildren.All))).Line;
    }

    internal async Task<ImportPreview> ReadAsync(Guid import)
    {
        await Services.GetRequiredService<ImportWorker>().WorkOnAsync(import, default);
        var shown = await SendAsync(new FindImport(import, VisibleChildren.All));
        return shown.Preview.ShouldNotBeNull(shown.Line.Words);
    }
}
