using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Demonstration;

/// <summary>
/// The demonstration's courses and dates while they are made. It lives as long as the command that fills the council, so that whatever fills the
/// events with people afterwards finds them here with their sessions and groups.
/// </summary>
internal sealed class Stage
{
    private Queue<long> _courseNumbers = [];
    private Queue<long> _offeringNumbers = [];
    private DateOnly _today;

    public Calendar Days { get; private set; } = new(default);

    /// <summary>Schools with our children, by number: whoever is asked first is always the same.</summary>
    public IReadOnlyList<(int Urn, string Name)> Schools { get; private set; } = [];

    public List<Course> Courses { get; } = [];

    public List<Programme> Programmes { get; } = [];

    public List<Partner> Partners { get; } = [];

    public List<PartnerPerson> PartnerPeople { get; } = [];

    public List<Contract> Contracts { get; } = [];

    public List<PlannedCourse> Planned { get; } = [];

    public List<Offering> Offerings { get; } = [];

    public List<EmbeddedPractice> Embedded { get; } = [];

    public List<LicencePool> Pools { get; } = [];

    public void Begin(DemonstrationWorld world, IEnumerable<long> courseNumbers, IEnumerable<long> offeringNumbers)
    {
        (_courseNumbers, _offeringNumbers, _today) = (new(courseNumbers), new(offeringNumbers), world.Today);
        Days = new Calendar(world.Today);
        Schools = [.. world.Children.Where(c => c.SchoolUrn is not null && IsSchool(c.SchoolName!)).Select(c => (c.SchoolUrn!.Value, c.SchoolName!)).DistinctBy(s => s.Value).OrderBy(s => s.Value)];
    }

    /// <summary>The course of that title, once it is on the stage.</summary>
    public Course Course(string title) => Courses.Single(c => c.Title == title);

    /// <summary>The events of the course of that title, in order of time; what has no date yet last.</summary>
    public IReadOnlyList<Offering> EventsOf(string title) => [.. Offerings.Where(o => o.CourseId == Course(title).Id).OrderBy(o => o.FirstDay ?? DateOnly.MaxValue)];

    public Course Add(CourseFacts facts, string strand, string level, IReadOnlyList<string> audience, params IReadOnlyList<string> outcomes)
    {
        var course = new Course(References.OfCourse(_courseNumbers.Dequeue()), facts with
        {
            StrandId = Word(WordKind.Strand, strand),
            LevelId = Word(WordKind.Level, level),
            PercentToComplete = facts.PercentToComplete ?? 80,
        });
        course.SetAudience([.. audience.Select(a => Word(WordKind.Audience, a))]);
        course.SetOutcomes([.. outcomes.Select(o => ((Guid?)null, (string?)o))]);
        Courses.Add(course);
        return course;
    }

    public Partner Add(string name, string contact, string email)
    {
        var partner = new Partner(new PartnerFacts(name, contact, email, null, null));
        Partners.Add(partner);
        return partner;
    }

    public Contract Add(ContractFacts facts)
    {
        var contract = new Contract(facts);
        Contracts.Add(contract);
        return contract;
    }

    /// <summary>An event that people could book some weeks before; one whose first day is past was held.</summary>
    public Offering Publish(Course course, OfferingFacts facts, params IReadOnlyList<SessionFacts> sessions)
    {
        var offering = Draft(course, facts, sessions);
        Open(offering);
        return offering;
    }

    /// <summary>Publishes a draft some weeks before its first day, and at the latest two weeks ago, so that people have had time to book.</summary>
    public void Open(Offering offering)
    {
        var day = new[] { offering.FirstDay!.Value.AddDays(-90), _today.AddDays(-14) }.Min();
        offering.Publish(London.StartOf(day).AddHours(9), day);
    }

    public Offering Draft(Course course, OfferingFacts facts, params IReadOnlyList<SessionFacts> sessions)
    {
        var madeOn = sessions.Count > 0 && sessions[0].On < _today ? sessions[0].On!.Value.AddDays(-90) : _today;
        var offering = new Offering(References.OfOffering(madeOn, _offeringNumbers.Dequeue()), course.Id, facts);
        foreach (var session in sessions) offering.AddSession(session);
        Offerings.Add(offering);
        return offering;
    }

    public void Plan(Course course, DateOnly month, Contract? contract, string? note = null) => Planned.Add(new PlannedCourse(course.Id, month, contract?.Id, note));

    private static bool IsSchool(string name) => name.Contains("School", StringComparison.Ordinal) || name.Contains("Academy", StringComparison.Ordinal);

    private static Guid Word(WordKind kind, string name) => ShippedWords.All.Single(w => w.Kind == kind && w.Name == name).Id;
}
