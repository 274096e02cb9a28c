using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Rules;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Somebody's e-learning in a list.</summary>
/// <param name="Modules">How many the course has.</param>
internal sealed record PlaceShown(
    Guid Id, string Name, string Setting, string Course, int Modules, DateOnly EnrolledOn, EnrolmentSource Source, int ModulesDone, DateOnly? CompletedOn, DateOnly? GivenBackOn, string? GivenBackBecause);

/// <summary>From when on somebody should look at a pool that ends, or at a place of which nothing was made.</summary>
internal sealed record PlaceTerms(DateOnly Today, int PoolEndsSoon, int PlaceUnused)
{
    public static async Task<PlaceTerms> OnAsync(CounterRules rules, DateOnly today, CancellationToken cancel) =>
        new(today, await rules.NumberAsync(RuleName.PoolEndsSoon, cancel), await rules.NumberAsync(RuleName.PlaceUnused, cancel));

    /// <summary>How a place stands, as words and a colour.</summary>
    public (string Words, Tone Tone) Of(PlaceShown place) =>
        place.GivenBackOn is { } back ? ($"Given back {Words.Day(back)}", Tone.Neutral)
        : place.CompletedOn is { } completed ? ($"Completed {Words.Day(completed)}", Tone.Good)
        : place.ModulesDone > 0 ? ($"{place.ModulesDone} of {Words.Count(place.Modules, "module")}", Tone.Moving)
        : Today.DayNumber - place.EnrolledOn.DayNumber is var days && days >= PlaceUnused ? ($"Nothing done for {Words.Count(days, "day")}", Tone.Bad)
        : ("Nothing done yet", Tone.Soon);

    /// <summary>How a pool stands, as words and a colour.</summary>
    public (string Words, Tone Tone) Of(PoolRow pool) =>
        Today > pool.Until ? ("Over", Tone.Neutral)
        : Today < pool.From ? ("Not begun", Tone.Moving)
        : pool.Free == 0 ? ("All taken", Tone.Bad)
        : EndsSoon(pool) ? ($"Ends in {Words.Count(pool.Until.DayNumber - Today.DayNumber, "day")}", Tone.Soon)
        : ("Open", Tone.Good);

    public bool EndsSoon(PoolRow pool) => pool.Until >= Today && pool.Until.DayNumber - Today.DayNumber <= PoolEndsSoon;
}

internal static class PlacesOfEnrolments
{
    /// <summary>The rows of a list, in the order that the enrolments have.</summary>
    public static IQueryable<PlaceShown> Places(this IQueryable<Enrolment> enrolments, TrainingDbContext data) => enrolments.Select(e => new PlaceShown(
        e.Id, data.Set<Learner>().Where(l => l.Id == e.LearnerId).Select(l => l.Name).First(), e.Setting,
        data.Set<Course>().Where(c => c.Id == e.CourseId).Select(c => c.Title).First(), data.Set<CourseModule>().Count(m => m.CourseId == e.CourseId),
        e.EnrolledOn, e.Source, e.ModulesDone.Length, e.CompletedOn, e.GivenBackOn, e.GivenBackBecause));
}
