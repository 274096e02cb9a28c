using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>Certificates for who completed an event, given on its last evening; none for meetings and lectures.</summary>
internal sealed class CertificateGiving(Offering offering, Course course, string? provider, DateOnly today)
{
    private const string Awarding = $"{CouncilSettings.OfDemonstration}, Virtual school";

    private readonly CertificateFacts _facts = new("", course.Title)
    {
        Level = ShippedWords.All.Where(w => w.Id == course.LevelId).Select(w => w.Name).FirstOrDefault(),
        Outcomes = [.. course.Outcomes.OrderBy(o => o.Place).Select(o => o.Text)],
        Place = offering.Venue.IsKnown ? offering.Venue.InWords : offering.HostName,
        GivenBy = string.Join(", ", offering.Trainers.OrderBy(t => t.Place).Select(t => t.Name).Append(provider ?? Awarding)),
        AwardedBy = Awarding,
    };

    /// <summary>Null for who did not complete it.</summary>
    public Certificate? For(Booking booking, Learner learner, IReadOnlyList<Attendance> taken)
    {
        if (course.Kind is CourseKind.NetworkMeeting or CourseKind.GuestLecture || offering.LastDay >= today) return null;
        var completion = Completion.Of(offering, booking.GroupId, taken, course.PercentToComplete);
        if (!completion.IsComplete) return null;
        var there = taken.Where(a => a.WasThere).Select(a => a.SessionId).ToHashSet();
        var days = offering.Sessions.Where(s => there.Contains(s.Id)).Select(s => s.On).Distinct().ToList();
        return new Certificate(booking, completion, _facts with { Name = learner.Name, Days = days }, new Taking("Training coordinator", London.StartOf(offering.LastDay!.Value).AddHours(18)));
    }
}
