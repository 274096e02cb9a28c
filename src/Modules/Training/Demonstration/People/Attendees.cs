using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.BookingCharges;
using VirtualSchool.Training.Domain.BookingDoor;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>
/// Who booked, came and answered in the demonstration, as records that the service itself would have made. It lives as long as the command that fills the
/// council, so that whatever goes on with these people finds them here.
/// </summary>
internal sealed class Attendees
{
    private Queue<long> _numbers = [];
    private Dictionary<Guid, Guid> _groups = [];
    private Random _dice = new(0);
    private Stage _stage = null!;
    private DemonstrationWorld _world = null!;

    public DateOnly Today => _world.Today;

    public Staffroom People { get; private set; } = null!;

    public List<Booking> Bookings { get; } = [];

    public List<Attendance> Register { get; } = [];

    public List<OfferingEvaluation> Rooms { get; } = [];

    public List<AnswerSet> Answers { get; } = [];

    public List<Certificate> Certificates { get; } = [];

    public List<Charge> Charges { get; } = [];

    /// <summary>Credits that schools bought, with which their people’s places are paid.</summary>
    public List<CreditPackage> Packages { get; } = [];

    public List<Invitation> Invitations { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    /// <summary>Those who go on from taught days to a qualification.</summary>
    public List<Candidate> Candidates { get; } = [];

    public Random Dice(string use) => _world.Dice(use);

    public void Begin(DemonstrationWorld world, Stage stage, IEnumerable<long> bookingNumbers)
    {
        (_world, _stage, _numbers, _dice, _groups) = (world, stage, new(bookingNumbers), world.Dice("training places"), []);
        People = new Staffroom(world, London.StartOf(stage.Days.LastYear.AddYears(-2)));
    }

    /// <summary>These people stay together in the group from now on.</summary>
    public void Group(OfferingGroup group, IEnumerable<Learner> learners)
    {
        foreach (var learner in learners) _groups[learner.Id] = group.Id;
    }

    /// <summary>Places at an event to come.</summary>
    public void Expect(Offering offering, IEnumerable<Learner> learners, BookingState state = BookingState.Confirmed)
    {
        foreach (var learner in learners) Book(offering, learner, state);
    }

    /// <summary>An event that was held, or of which the first days were.</summary>
    public void Hold(Offering offering, IReadOnlyList<Learner> learners, Turnout? turnout = null)
    {
        var (went, taken) = (turnout ?? new Turnout(), new RegisterWriting(offering, Today, _dice));
        var came = new List<(Booking Booking, Learner Learner)>();
        foreach (var (learner, place) in learners.Select((l, i) => (l, i)))
        {
            var (booking, isThere) = (Book(offering, learner), place < learners.Count - went.StayedAway);
            taken.Write(booking, learner.Name, isThere);
            if (isThere) came.Add((booking, learner));
        }
        Register.AddRange(taken.All);
        if (offering.LastDay < Today) End(offering, came, went, taken);
    }

    /// <summary>Asks those who came once more, some weeks after.</summary>
    /// <param name="learners">Who answers, each with the effects that they report.</param>
    public void AskWeeksLater(Offering offering, IEnumerable<(Learner Learner, Effects Effects)> learners)
    {
        var course = _stage.Courses.Single(c => c.Id == offering.CourseId);
        var voices = new Voices(offering, course, Today, _dice);
        foreach (var (learner, effects) in learners)
            Answers.Add(voices.WeeksLater(Bookings.Single(b => b.OfferingId == offering.Id && b.LearnerId == learner.Id), learner, effects));
    }

    public void Invite(Offering offering, IEnumerable<Learner> learners)
    {
        if (_world.People.GetValueOrDefault(Role.TrainingCoordinator) is not [var coordinator, ..]) return;
        Invitations.AddRange(learners.Select(l => new Invitation(offering.Id, l.Primary!.Email, coordinator.Id, offering.PublishedAt!.Value)));
    }

    private Booking Book(Offering offering, Learner learner, BookingState state = BookingState.Confirmed)
    {
        var at = BookingTime.Of(offering, Today, state, _dice);
        var booking = new Booking(References.OfBooking(at.ToLondonDate(), _numbers.Dequeue()), offering.Id, learner.Id, state, learner.Primary!.Email, at);
        booking.Say(Needs.Of(learner, offering, _dice));
        if (_groups.TryGetValue(learner.Id, out var group) && offering.Groups.Any(g => g.Id == group)) booking.StayWith(group);
        Bookings.Add(booking);
        if (state == BookingState.Confirmed) Confirm(booking, offering, learner, at);
        return booking;
    }

    private void Confirm(Booking booking, Offering offering, Learner learner, DateTimeOffset at)
    {
        booking.Tell(offering.CalendarVersion, offering.Sessions.Select(s => s.Id));
        if (offering.Price is not { } price || PaysWithCredits(booking, offering, learner, at)) return;
        var charge = new Charge(booking.Id, ChargeKind.Place, price, "The price of the place", at);
        booking.Costs(FundingSource.Invoice);
        if (offering.FirstDay < Today) charge.PassOn();
        Charges.Add(charge);
    }

    private bool PaysWithCredits(Booking booking, Offering offering, Learner learner, DateTimeOffset at)
    {
        if (offering is not { Credits: { } credits, FirstDay: { } day } || Packages.Find(p => p.SchoolUrn == learner.SchoolUrn && p.PaysOn(day, credits)) is not { } package) return false;
        package.Use(booking, credits, at);
        booking.Costs(FundingSource.Credit);
        return true;
    }

    private void End(Offering offering, IReadOnlyList<(Booking Booking, Learner Learner)> came, Turnout went, RegisterWriting taken)
    {
        var course = _stage.Courses.Single(c => c.Id == offering.CourseId);
        var voices = new Voices(offering, course, Today, _dice);
        var answered = _dice.Shuffled(came).Take(went.Answered ?? came.Count * 2 / 5).ToList();
        if (went.IsAnonymous) Rooms.Add(voices.AnonymousRoom());
        Answers.AddRange(answered.Select(a => voices.AtEnd(went.IsAnonymous ? null : a.Booking.Id, a.Learner, went.AllWouldRecommend)));
        var giving = new CertificateGiving(offering, course, _stage.Partners.Find(p => p.Id == offering.ProviderId)?.Name, Today);
        var due = course.CertificateWaitsForEvaluation ? answered : came;
        Certificates.AddRange(due.Select(d => giving.For(d.Booking, d.Learner, taken.Of(d.Booking))).OfType<Certificate>());
    }
}
