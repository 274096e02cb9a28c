using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>Writes a stay in care as the 903 has it: unbroken episodes, each with its legal status, placement and why it began.</summary>
internal sealed class CareStory(Life life, DateOnly today, Random dice)
{
    private readonly List<DateOnly> _moves = [];

    /// <summary>The days on which the child moved to other carers.</summary>
    public IReadOnlyList<DateOnly> Moves => _moves;

    public void Write(Child child)
    {
        foreach (var stay in life.Stays) Write(child, stay);
    }

    private void Write(Child child, Stay stay)
    {
        var turns = Turns(stay);
        if (life.IsAdopted && stay == life.Stays[^1]) turns[^1] = turns[^1] with { Status = "E1", Place = "A5" };
        var need = life.IsAlone ? "N8" : dice.Pick(CareCodes.Needs);
        for (var i = 0; i < turns.Count; i++)
        {
            var (turn, last) = (turns[i], i == turns.Count - 1);
            child.Begin(new CareEpisode
            {
                From = turn.From,
                Until = last ? stay.Until : turns[i + 1].From,
                WhyEnded = last ? WhyEnded(stay, turn) : "X1",
                WhyBegan = i > 0 ? WhyBegan(turns[i - 1], turn) : stay.BeginsHere ? "S" : "P",
                WhyPlacementChanged = last || turns[i + 1].SameCarer ? null : dice.Pick(CareCodes.WhyMoved),
                LegalStatus = turn.Status,
                Need = need,
                Placement = turn.Place,
                PlacementPostcode = HomePostcode(turns, i),
                Provider = CareCodes.Provider(turn.Place, dice),
            });
        }
    }

    // Worked out of the days alone, so that the story does not turn on it.
    private string HomePostcode(IReadOnlyList<Turn> turns, int at)
    {
        while (at > 0 && turns[at].SameCarer) at--;
        var home = (turns[at].From.DayNumber * 31) + (life.BornOn.DayNumber * 7);
        return $"{Authority.Own.PostArea}{1 + (home % 20)} {1 + (home % 9)}{(char)('A' + (home % 23))}{(char)('A' + (home / 23 % 26))}";
    }

    // Nobody is adopted without a placement order.
    private static string? WhyEnded(Stay stay, Turn last) => stay.WhyEnded is "E11" or "E12" && last.Status != "E1" ? "E45" : stay.WhyEnded;

    private static string WhyBegan(Turn before, Turn now) => (before.Status != now.Status, before.Place != now.Place) switch
    {
        (true, true) => now.SameCarer ? "U" : "B",
        (true, false) => "L",
        _ => now.SameCarer ? "T" : "P",
    };

    /// <summary>The stay as stretches in which neither the legal status nor the placement changed.</summary>
    private List<Turn> Turns(Stay stay)
    {
        var end = stay.Until ?? today.AddDays(1);
        var (status, place) = (FirstStatus(stay), CareCodes.Place(life, stay.From, dice));
        List<Turn> turns = [new(stay.From, status, place)];
        foreach (var change in Changes(stay, status, end))
        {
            if (change.On <= turns[^1].From || change.On >= end) continue;
            status = change.Status ?? status;
            var next = change.Moves ? CareCodes.Place(life, change.On, dice) : CareCodes.AsCodedOn(place, change.On);
            if (change.Moves) _moves.Add(change.On);
            if (next != place || status != turns[^1].Status || change.Moves) turns.Add(new(change.On, status, next, SameCarer: !change.Moves));
            place = next;
        }

        return turns;
    }

    private string FirstStatus(Stay stay) =>
        life.IsAlone ? "V2" : Age.On(stay.From, life.BornOn) >= 14 ? dice.Pick(CareCodes.FirstStatusOfTeenagers) : dice.Pick(CareCodes.FirstStatus);

    private IEnumerable<Change> Changes(Stay stay, string status, DateOnly end) => Orders(stay.From, status).Concat(NewCarers(stay.From, end)).Concat(CareCodes.NewCodesOn.Select(day => new Change(day, null, false))).OrderBy(c => c.On);

    private IEnumerable<Change> Orders(DateOnly from, string first)
    {
        var on = from;
        if (first is "L1" or "L2") yield return new(on = from.AddDays(first == "L1" ? 2 : 7), "C1", false);
        if (first is "C1" or "L1" or "L2") yield return new(on.AddDays(dice.Next(160, 330)), dice.Chance(Age.On(on, life.BornOn) < 4 ? 45 : 0) ? "E1" : "C2", false);
        else if (!life.IsAlone && dice.Chance(40)) yield return new(on.AddDays(dice.Next(60, 400)), "C1", false);
    }

    private IEnumerable<Change> NewCarers(DateOnly from, DateOnly end)
    {
        for (var on = from.AddDays(dice.Next(15, 420)); on < end; on = on.AddDays(dice.Next(150, 1500))) yield return new(on, null, true);
        if (life.MovesSchoolOn is { } school) yield return new(school.AddDays(-3), null, true);
    }

    private sealed record Turn(DateOnly From, string Status, string Place, bool SameCarer = false);

    private sealed record Change(DateOnly On, string? Status, bool Moves);
}
