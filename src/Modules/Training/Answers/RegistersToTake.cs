using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages;

namespace VirtualSchool.Training.Answers;

/// <summary>On the training coordinator's home page: the sessions of today and of the year before it of which no register says anything.</summary>
internal sealed class RegistersToTake(TrainingDbContext data, ICurrentPerson me, TimeProvider clock) : INotificationHandler<Gather<HomeCard>>
{
    private const int Harm = 14;
    private const int Few = 5;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.TrainingCoordinator)) return;
        var today = clock.Today();
        var count = await NotTaken(today).CountAsync(cancel);
        if (count == 0) return;
        var latest = await NotTaken(today).OrderByDescending(s => s.On).ThenBy(s => s.Start).Take(Few).ToListAsync(cancel);
        gather.Add(new HomeCard("Registers to take", Harm, $"{Words.Count(count, "session has", "sessions have")} no register yet.", [.. latest.Select(s => Item(s, today))]));
    }

    private IQueryable<SessionToTake> NotTaken(DateOnly today) =>
        from session in data.Set<Session>()
        join offering in data.Set<Offering>() on session.OfferingId equals offering.Id
        join course in data.Set<Course>() on offering.CourseId equals course.Id
        where offering.State == OfferingState.Published && session.On <= today && session.On > today.AddYears(-1)
            && data.Set<Booking>().Any(b => b.OfferingId == offering.Id && b.State == BookingState.Confirmed && (session.GroupId == null || b.GroupId == session.GroupId))
            && !data.Set<Attendance>().Any(a => a.SessionId == session.Id)
        select new SessionToTake { Id = session.Id, On = session.On, Start = session.Start, Reference = offering.Reference, Course = course.Title };

    private static HomeItem Item(SessionToTake session, DateOnly today) =>
        new(null, session.Course, $"{session.Reference}, {HouseTime.Short(session.On)}, {Words.Clock(session.Start)}.", RegisterLinks.ToRegister(session.Reference, session.Id))
        {
            State = session.On == today ? "Today" : "Not taken",
            Tone = session.On == today ? Tone.Soon : Tone.Bad,
        };

    private sealed class SessionToTake
    {
        public required Guid Id { get; init; }

        public required DateOnly On { get; init; }

        public required TimeOnly Start { get; init; }

        public required string Reference { get; init; }

        public required string Course { get; init; }
    }
}
