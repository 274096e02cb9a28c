using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Elearning;

/// <summary>E-learning places that were bought of a provider: how many, for which courses, from when until when. One enrolment uses one place.</summary>
[OwnRecord]
internal sealed class LicencePool
{
    private const int MostPlaces = 100_000;
    private readonly List<PoolCourse> _courses = [];

    private LicencePool() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public LicencePool(PoolFacts facts)
    {
        Id = Guid.CreateVersion7();
        Change(facts, used: 0);
    }

    public Guid Id { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>The organisation of which they were bought; null for places that the virtual school gives itself.</summary>
    public Guid? ProviderId { get; private set; }

    public int Places { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day on which a place can be taken.</summary>
    public DateOnly Until { get; private set; }

    public Money? Cost { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<PoolCourse> Courses => _courses;

    public bool Covers(Guid course) => _courses.Exists(c => c.CourseId == course);

    /// <param name="used">How many places are in use.</param>
    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public void Change(PoolFacts facts, int used)
    {
        if (facts.From is not { } from) throw new Refusal("Enter the first day.", nameof(From));
        if (facts.Until is not { } until) throw new Refusal("Enter the last day on which a place can be taken.", nameof(Until));
        if (until < from) throw new Refusal($"The last day comes before the first, {Words.Day(from)}. Change one of them.", nameof(Until));
        if (facts.Courses.Count == 0) throw new Refusal("Choose at least one e-learning course that a place opens.", "Courses");
        var places = Said.Between(facts.Places, 1, MostPlaces, "the number of places", nameof(Places));
        if (places < used) throw new Refusal($"{Words.Count(used, "place is", "places are")} in use. Keep at least as many, or have some given back first.", nameof(Places));
        (Title, Cost) = (Said.Line(facts.Title, "what was bought", 200, nameof(Title)), Said.PriceOrNothing(facts.Cost, "the cost", nameof(Cost)));
        (ProviderId, Places, From, Until) = (facts.ProviderId, places, from, until);
        _courses.RemoveAll(c => !facts.Courses.Contains(c.CourseId));
        _courses.AddRange(facts.Courses.Distinct().Where(id => !Covers(id)).Select(id => new PoolCourse(Id, id)));
    }

    /// <summary>Why no place can be taken on that day, and what to do; null when one can.</summary>
    public string? WhyNoPlace(DateOnly day, int used) =>
        day < From ? $"Places of “{Title}” can be taken from {Words.Day(From)} on, not on {Words.Day(day)}."
        : day > Until ? $"“{Title}” ended on {Words.Day(Until)}: no place can be taken on {Words.Day(day)}. Ask the virtual school whether more are bought."
        : used >= Places ? $"{(Places == 1 ? "The one place" : $"All {Places:N0} places")} of “{Title}” {(Places == 1 ? "is" : "are")} taken. Ask the virtual school: places that nobody uses can be given back."
        : null;

    /// <exception cref="Refusal">No place can be taken on that day.</exception>
    public void RequirePlace(DateOnly day, int used)
    {
        if (WhyNoPlace(day, used) is { } words) throw new Refusal(words);
    }
}

/// <summary>An e-learning course that a place of the pool opens.</summary>
internal sealed class PoolCourse
{
    private PoolCourse() { }

    internal PoolCourse(Guid pool, Guid course) => (PoolId, CourseId) = (pool, course);

    public Guid PoolId { get; private init; }

    public Guid CourseId { get; private init; }
}

/// <summary>What is said of a pool.</summary>
internal sealed record PoolFacts(string? Title, Guid? ProviderId, int? Places, DateOnly? From, DateOnly? Until, decimal? Cost, IReadOnlyCollection<Guid> Courses);
