using System.Globalization;
using VirtualSchool.Children.Demonstration.Lives;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration;

/// <summary>Turns lives into children as the council's records have them: numbered by the day on which they came.</summary>
internal sealed class ChildRecords(DemonstrationWorld world, InventedSchools schools, Caseloads caseloads)
{
    private const int FirstNumber = 204_100;
    private const int NicknamesInHundred = 5;

    private readonly Random _dice = world.Dice("children");

    public IEnumerable<Child> Write(IEnumerable<Life> lives) =>
        lives.OrderBy(l => l.Stays[0].From).ThenBy(l => l.BornOn).Select((life, place) => Write(life, FirstNumber + (place * 3) + _dice.Next(3)));

    private Child Write(Life life, int number)
    {
        var child = new Child
        {
            CouncilNumber = number.ToString(CultureInfo.InvariantCulture),
            BornOn = life.BornOn,
            Sex = life.Sex,
            Ethnicity = _dice.Pick(life.Heritage.Ethnicities),
            SenProvision = life.Sen,
            SenNeed = life.Sen is "K" or "E" ? _dice.Pick(Needs.Kinds) : null,
        };
        Name(child, life);
        NumberPupil(child, life);
        var care = new CareStory(life, world.Today, _dice);
        care.Write(child);
        new SchoolStory(life, schools, world.Today, _dice).Write(child, care.Moves);
        Convert(child);
        caseloads.Allocate(child, life);
        child.Restate(world.Today);
        return child;
    }

    // Whoever is at the academy since before it was one went to the school that it took the place of.
    private void Convert(Child child)
    {
        if (schools.Converted is not { } converted || child.Places is not [.., { Until: null } last] || last.SchoolUrn != converted.To.Urn || last.From >= converted.On) return;
        var (from, year) = (last.From, last.YearGroup);
        child.LeaveSchool(from);
        child.MoveTo(converted.From, from, year);
        child.Follow(converted.To, converted.On);
    }

    private void Name(Child child, Life life)
    {
        var given = _dice.Pick(life.Sex == Sex.Female ? life.Heritage.Girls : life.Heritage.Boys);
        var nickname = given.Length > 5 && given.All(char.IsAsciiLetter) && _dice.Chance(NicknamesInHundred) ? given[..3] : null;
        child.Call(new ChildName(given, _dice.Pick(life.Heritage.Families), nickname));
    }

    private void NumberPupil(Child child, Life life)
    {
        var since = life.Stays[^1].From;
        var age = Age.On(world.Today, life.BornOn);
        if (age < 4) child.NumberPupil(null, "UN1");
        else if (life.IsAlone && _dice.Chance(30)) child.NumberPupil(null, "UN3");
        else if (since > world.Today.AddDays(-30)) child.NumberPupil(null, "UN4");
        else child.NumberPupil(PupilNumber(life.BornOn.Year + 4), null);
    }

    private Upn PupilNumber(int year)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Authority.Own.Code}{2000 + _dice.Next(5000):0000}{year % 100:00}{_dice.Next(1000):000}");
        return Upn.CheckLetters.Select(letter => new Upn(letter + digits)).First(upn => upn.CheckLetterAgrees);
    }
}
