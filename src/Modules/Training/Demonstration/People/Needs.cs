using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>What people write when they book.</summary>
internal static class Needs
{
    private const int WithNeeds = 2;
    private const int WithDiet = 9;
    private const int LongDay = 300;

    private static readonly string[] Access = ["A room without steps", "Slides in large print before the day", "A seat near the front, I lip-read", "A quiet place at lunch"];
    private static readonly string[] Diets = ["Vegetarian", "Vegan", "Halal", "No nuts", "No gluten"];
    private static readonly string[] Hopes = ["Stay calm when a pupil shouts at me", "Know what to say to parents who are angry", "Write plans that are more than a form", "Help our new pupil to settle", "Take something back to the whole team"];

    public static BookingFacts Of(Learner learner, Offering offering, Random dice) => new(learner.Name)
    {
        AccessNeeds = dice.Chance(WithNeeds) ? dice.Pick(Access) : null,
        Diet = offering.Sessions[0].Minutes >= LongDay && dice.Chance(WithDiet) ? dice.Pick(Diets) : null,
        HopedFor = dice.Chance(20) ? dice.Pick(Hopes) : null,
        MayBePhotographed = dice.Chance(70),
        MayBeQuoted = dice.Chance(50),
    };
}
