using VirtualSchool.Training.Demonstration.Programmes;

namespace VirtualSchool.Training.Demonstration.People.Events;

/// <summary>Schools that came to a conference and went on for seven days: 90 delegates of 45; 50 of 35 with the local trainer; a day for everybody together.</summary>
internal static class CityPeople
{
    private static readonly string[] Delegates = [Staffroom.DesignatedTeacher, "Senior leader", "SENCO", "Teacher"];

    public static void Fill(Stage stage, Attendees attendees)
    {
        var people = attendees.People;
        var (another, classrooms) = (AcrossTheCity.TakenPart[AcrossTheCity.AnotherWay], AcrossTheCity.TakenPart[AcrossTheCity.Classrooms]);
        var wentOn = people.Delegates([.. stage.Schools.Take(another.Schools)], another.Delegates, Delegates);
        var heardOnly = people.Delegates([.. stage.Schools.Skip(another.Schools).Take(15)], 22, Delegates);
        attendees.Hold(stage.EventsOf(AcrossTheCity.KindnessConference)[0], [.. wentOn, .. heardOnly], new Turnout { StayedAway = 2 });
        attendees.Hold(stage.EventsOf(AcrossTheCity.AnotherWay)[0], wentOn, new Turnout { Answered = 61 });
        attendees.Hold(stage.EventsOf(AcrossTheCity.Classrooms)[0], people.Delegates([.. stage.Schools.Take(classrooms.Schools)], classrooms.Delegates, "Teacher", "Teaching assistant"), new Turnout { Answered = 31 });
        attendees.Hold(stage.EventsOf(AcrossTheCity.AttachmentConference)[0],
            [.. people.Delegates([.. stage.Schools.Skip(8).Take(40)], 52, "Teacher", "SENCO"), .. people.Some(Place.SocialCare, "Social worker", 22), .. people.Some(Place.Carers, "Foster carer", 23)],
            new Turnout { StayedAway = 6, Answered = 27, IsAnonymous = true });
        CityDaysPeople.Fill(stage, attendees);
    }
}
