using VirtualSchool.Children.Demonstration.Calendars;
using VirtualSchool.Children.Demonstration.Schools;
using VirtualSchool.Children.Domain;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Lives;

/// <summary>Writes the schools that a child went to: a new one with each stage, sometimes another after a move to new carers.</summary>
internal sealed class SchoolStory(Life life, InventedSchools schools, DateOnly today, Random dice)
{
    private Area _area = life.Area;
    private Establishment? _now;

    public void Write(Child child, IReadOnlyList<DateOnly> moves)
    {
        var last = AcademicYear.Of(life.Stays[^1].Until ?? today);
        for (var year = AcademicYear.Of(life.Stays[0].From); year.StartYear <= last.StartYear; year = new AcademicYear(year.StartYear + 1))
        {
            Begin(child, year);
            if (life.WithoutPlace && year.StartYear == YearOf2022.AcademicYear) LoseAndFind(child, year);
            else if (!life.AtLargeSchool) foreach (var move in moves.Where(m => AcademicYear.Of(m) == year)) MoveWithCarers(child, year, move);
        }

        if (life.MovesSchoolOn is { } on) Enter(child, Another(on), on);
        else LeaveWhenOutgrown(child, last);
    }

    private Stage StageIn(AcademicYear year) => Stages.Of(YearGroup.ByBirth(life.BornOn, year)?.Number);

    private void Begin(Child child, AcademicYear year)
    {
        var stage = StageIn(year);
        if (stage == _now?.Stage || stage == Stage.None) return;
        if (_now is not null && stage != Stage.Post16 && year.StartYear > YearOf2022.AcademicYear && dice.Chance(12)) _area = _area == Area.City ? Area.Outside : Area.City;
        if (!GoesAt(stage, year))
        {
            child.LeaveSchool(FirstDay(year));
            _now = null;
        }
        else Enter(child, Choose(stage), FirstDay(child.Places.Count == 0 ? FirstYearOf(stage, year) : year));
    }

    // Not every child is at nursery, nor at college; school age asks for a school.
    private bool GoesAt(Stage stage, AcademicYear year) => stage switch
    {
        Stage.Nursery => dice.Chance(70),
        Stage.Post16 => dice.Chance(76),
        _ => year.StartYear <= YearOf2022.AcademicYear || dice.Chance(99),
    };

    private Establishment Choose(Stage stage) =>
        stage == Stage.Secondary && life.AtLargeSchool ? schools.Large
        : life.Sen == "E" && stage is Stage.Primary or Stage.Secondary && _area != Area.Abroad && dice.Chance(42) ? schools.PickSpecial(stage, _area, dice)
        : schools.Pick(stage, _area, dice);

    private Establishment Another(DateOnly on)
    {
        var next = _now;
        while (next == _now || next is null) next = schools.Pick(StageIn(AcademicYear.Of(on)), life.Area, dice);
        return next;
    }

    private void MoveWithCarers(Child child, AcademicYear year, DateOnly on)
    {
        if (_now is null || !dice.Chance(30)) return;
        var stage = _now.Stage;
        var next = stage == Stage.Secondary && _area != Area.Abroad && dice.Chance(25) ? schools.PickAlternative(_area, dice) : Choose(stage);
        var first = new SchoolYearDates(year).Terms.Select(t => t.From).FirstOrDefault(from => from > on, on);
        var day = dice.Chance(50) ? first : Stories.Weekday(on.AddDays(5));
        if (next.Stage == stage && day < today && AcademicYear.Of(day) == year && (life.Stays[^1].Until is not { } left || day < left)) Enter(child, next, day);
    }

    // Was without a place on 31 March 2023 and found one after Easter or in September, or had none yet.
    private void LoseAndFind(Child child, AcademicYear year)
    {
        child.LeaveSchool(dice.Day(new(year.StartYear, 11, 1), YearOf2022.At.AddDays(-30)));
        var stage = _now?.Stage ?? StageIn(year);
        _now = null;
        if (dice.Chance(60) && life.IsInCare(new(2023, 4, 24))) Enter(child, Choose(stage), new(2023, 4, 24));
    }

    private void Enter(Child child, Establishment school, DateOnly on)
    {
        if (child.MoveTo(school.School, on, YearGroup.ByBirth(life.BornOn, AcademicYear.Of(on))?.Number)) _now = school;
    }

    private AcademicYear FirstYearOf(Stage stage, AcademicYear year)
    {
        while (StageIn(new AcademicYear(year.StartYear - 1)) == stage) year = new AcademicYear(year.StartYear - 1);
        return year;
    }

    private void LeaveWhenOutgrown(Child child, AcademicYear last)
    {
        if (_now is null) return;
        var end = last;
        while (end.StartYear < AcademicYear.Of(today).StartYear && StageIn(new AcademicYear(end.StartYear + 1)) == _now.Stage) end = new AcademicYear(end.StartYear + 1);
        if (end.Until < today) child.LeaveSchool(end.Until);
    }

    private static DateOnly FirstDay(AcademicYear year) => new SchoolYearDates(year).Terms[0].From.AddDays(1);
}
