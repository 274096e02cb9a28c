using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;
using VirtualSchool.Training.Tests.Domain;

namespace VirtualSchool.Training.Tests.Slices;

/// <summary>
/// A service with two events of one course behind it. At the first, two days by a partner, Ada and Dee were there on both, Ben only on the first, Cy not at all; Ada
/// answered by name, somebody without. At the second Ada, who booked from another address, came; nobody has said whether Eve did. Another course was cancelled once and is to come.
/// </summary>
public sealed class ReportedService : TestService
{
    private static readonly DateTimeOffset Booked = new(2026, 2, 10, 9, 0, 0, TimeSpan.Zero);
    private readonly List<object> _rows = [];
    private int _number = 70_000;

    internal Course Circles { get; } = new("C-701", Made.Facts with { Title = "Circles", Kind = CourseKind.MultiDay });

    internal Course Letters { get; } = new("C-702", Made.Facts with { Title = "Letters home" });

    internal Programme Path { get; private set; } = null!;

    protected override async Task FillAsync()
    {
        await ReadAsync<int>("insert into children.school (urn, name, status, sort_name, phase) values (100801, 'Hill Top Primary', 'Open', 'hill top primary', 'Primary'), (100802, 'Vale High', 'Open', 'vale high', 'Secondary') returning urn");
        var partner = new Partner(new PartnerFacts("Bright Harbour", null, null, null, null));
        Path = new Programme("Path", null, [Circles.Id]);
        _rows.AddRange([Circles, Letters, Path, partner]);
        var (ada, ben) = (Somebody("Ada", "Teacher", 100801), Somebody("Ben", "Senior leader", 100801));
        var (cy, dee, eve) = (Somebody("Cy", "Teacher", 100802), Somebody("Dee", "Social worker", null), Somebody("Eve", "Teacher", 100802));
        First(partner, ada, ben, cy, dee);
        Second(ada, eve);
        Others(ben);
        await KeepAsync();
    }

    private void First(Partner partner, Learner ada, Learner ben, Learner cy, Learner dee)
    {
        var held = Published(Circles, Made.Dates with { Capacity = 10, ProviderId = partner.Id, Cost = 301m }, new(2026, 3, 3), new(2026, 3, 10));
        var adas = Register(held, ada, true, true);
        Register(held, ben, true, false);
        Register(held, cy, false, false);
        Register(held, dee, true, true);
        Answer(held, adas.Id, recommend: 9, role: null);
        Answer(held, null, recommend: 3, role: RoleOf("Teacher"));
    }

    private void Second(Learner ada, Learner eve)
    {
        var held = Published(Circles, Made.Dates with { Capacity = 5 }, new DateOnly(2026, 10, 6));
        var elsewhere = Somebody("Ada", "Teacher", 100801, "ada@home.example");
        var booking = Register(held, elsewhere, true);
        ada.Join(elsewhere, Made.Today);
        booking.BelongTo(ada.Id);
        Register(held, eve);
    }

    private void Others(Learner ben)
    {
        var cancelled = Published(Letters, Made.Dates, new DateOnly(2026, 4, 21));
        var booking = Register(cancelled, ben);
        booking.Cancel("The event was cancelled", Booked.AddDays(2));
        cancelled.Cancel("The trainer is ill", new DateOnly(2026, 4, 20));
        Published(Letters, Made.Dates, new DateOnly(2027, 2, 2));
    }

    private Learner Somebody(string name, string role, int? urn, string? email = null)
    {
        var learner = new Learner(new LearnerFacts(name, RoleOf(role), null, urn, urn is null ? "Children’s social care" : $"School {urn}"));
        learner.AddAddress(email ?? $"{name}@work.example", Booked);
        _rows.Add(learner);
        return learner;
    }

    private Offering Published(Course course, OfferingFacts facts, params DateOnly[] days)
    {
        var offering = new Offering(References.OfOffering(days[0], _number++), course.Id, facts);
        foreach (var day in days) offering.AddSession(new SessionFacts(day, new(9, 30), new(12, 30)));
        offering.Publish(Booked.AddDays(-9), Booked.ToLondonDate().AddDays(-9));
        _rows.Add(offering);
        return offering;
    }

    private Booking Register(Offering offering, Learner learner, params bool[] there)
    {
        var booking = new Booking(References.OfBooking(Made.Today, _number++), offering.Id, learner.Id, BookingState.Confirmed, learner.Primary!.Email, Booked);
        _rows.Add(booking);
        _rows.AddRange(offering.Sessions.Zip(there, (s, was) => new Attendance(s, booking, learner.Name, new(was ? AttendanceKind.Came : AttendanceKind.DidNotCome), new Taking("Trainer", London.StartOf(s.On).AddHours(12)))));
        return booking;
    }

    private void Answer(Offering offering, Guid? booking, int recommend, Guid? role)
    {
        var set = new AnswerSet(offering.Id, Moment.AtEnd, booking, Unguessable.Code(), London.StartOf(offering.LastDay!.Value).AddHours(16));
        set.Keep(Questions.Of(Moment.AtEnd, [], knowsBefore: false), new Dictionary<string, IReadOnlyList<string>> { [Questions.Recommend] = [$"{recommend}"] }, new AboutThem(QuoteConsent.No, role, null));
        set.Send(London.StartOf(offering.LastDay.Value).AddHours(17));
        _rows.Add(set);
    }

    private async Task KeepAsync()
    {
        await using var scope = Services.CreateSystemScope();
        var data = scope.ServiceProvider.GetRequiredService<TrainingDbContext>();
        data.AddRange(_rows);
        await data.SaveChangesAsync();
    }

    private static Guid RoleOf(string name) => ShippedWords.All.First(w => w.Name == name).Id;
}
