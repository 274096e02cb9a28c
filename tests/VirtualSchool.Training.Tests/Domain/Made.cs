using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Tests.Domain;

/// <summary>Courses and offerings for tests, with what every one of them needs.</summary>
internal static class Made
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static CourseFacts Facts { get; } = new("Emotion coaching", "Naming feelings before solving problems.", CourseKind.Taught) { PercentToComplete = 80 };

    public static OfferingFacts Dates { get; } = new()
    {
        Capacity = 20,
        Venue = new Venue("Assembly Rooms", "Market Place", null),
        Trainers = [("Ada Cole", "ada.cole@example.org")],
    };

    public static Course Course() => new("C-001", Facts);

    public static Offering Offering() => new("T26-0001", Guid.NewGuid(), Dates);

    public static SessionFacts Session(int daysAhead, int from = 9, int to = 12) => new(Today.AddDays(daysAhead), new TimeOnly(from, 30), new TimeOnly(to, 30));

    /// <summary>An offering that people can book.</summary>
    public static Offering Published()
    {
        var offering = Offering();
        offering.AddSession(Session(30));
        offering.Publish(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero), Today);
        return offering;
    }
}
