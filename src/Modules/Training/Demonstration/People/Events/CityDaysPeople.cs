using VirtualSchool.Training.Demonstration.Programmes;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>Carers, social workers, homes and students on the virtual school’s own days; the next day for carers has too few yet.</summary>
internal static class CityDaysPeople
{
    private const string Carer = "Foster carer";
    private const string Worker = "Social worker";

    public static void Fill(Stage stage, Attendees attendees)
    {
        Landscape(stage, attendees);
        var (people, reading) = (attendees.People, stage.EventsOf(AcrossTheCity.ReadingAndMaths));
        attendees.Hold(reading[0], [.. people.Some(Place.Carers, Carer, 11, from: 8), .. people.Some(Place.Adopters, "Kinship carer or adoptive parent", 3)], new Turnout { StayedAway = 1 });
        attendees.Expect(reading[1], people.Some(Place.Carers, Carer, 7, from: 24));
        attendees.Expect(stage.EventsOf(AcrossTheCity.Lunchtimes)[0], [.. people.Some(Place.SocialCare, Worker, 22, from: 3), .. people.Some(Place.SocialCare, "Independent reviewing officer", 4)]);
        attendees.Hold(stage.EventsOf(CityDays.Babies)[0], [.. people.Some(Place.Carers, Carer, 9, from: 3), .. people.Some(Place.Hubs, "Early years practitioner", 6)]);
        attendees.Hold(stage.EventsOf(CityDays.Homes)[0], people.Some(Place.Homes, "Residential worker", 17), new Turnout { StayedAway = 2 });
        Workshop(stage, attendees);
        var lectures = stage.EventsOf(CityDays.Lecture);
        attendees.Hold(lectures[0], people.Some(Place.University, "Student or trainee", 64), new Turnout { StayedAway = 5, Answered = 20 });
        attendees.Hold(lectures[1], people.Some(Place.University, "Student or trainee", 58, from: 64), new Turnout { StayedAway = 4, Answered = 15 });
    }

    private static void Workshop(Stage stage, Attendees attendees)
    {
        var (parents, evening) = (attendees.People.Some(Place.Adopters, "Kinship carer or adoptive parent", 9), stage.EventsOf(CityDays.Workshop)[0]);
        attendees.Expect(evening, parents.Take(6));
        attendees.Expect(evening, parents.Skip(6), BookingState.Provisional);
    }

    private static void Landscape(Stage stage, Attendees attendees)
    {
        var (people, days) = (attendees.People, stage.EventsOf(AcrossTheCity.Landscape));
        attendees.Hold(days[0], [.. people.Some(Place.Carers, Carer, 14, from: 2), .. people.Some(Place.SocialCare, Worker, 10, from: 14)], new Turnout { StayedAway = 2 });
        attendees.Hold(days[1], [.. people.Some(Place.Carers, Carer, 10, from: 16), .. people.Some(Place.SocialCare, Worker, 11, from: 24)], new Turnout { StayedAway = 1 });
        attendees.Expect(days[2], [.. people.Some(Place.Carers, Carer, 3, from: 26), .. people.Some(Place.SocialCare, Worker, 2, from: 35)]);
    }
}
