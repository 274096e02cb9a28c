using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>What e-learning adds to a course.</summary>
internal sealed partial class Course
{
    private const int MostModules = 100;
    private const int MostFollowOns = 10;
    private readonly List<CourseModule> _modules = [];
    private readonly List<FollowOn> _followOns = [];

    /// <summary>The parts of an e-learning course; in the order of <see cref="CourseModule.Place"/>.</summary>
    public IReadOnlyList<CourseModule> Modules => _modules;

    /// <summary>E-learning that is offered after its events.</summary>
    public IReadOnlyList<FollowOn> FollowOns => _followOns;

    /// <summary>The modules in their new order. One whose title stays is the same module, so that who has done it has still done it.</summary>
    /// <exception cref="Refusal">It is no e-learning, a title is too long or stands there twice, or there are too many.</exception>
    public void SetModules(IEnumerable<string> titles)
    {
        if (Kind != CourseKind.ELearning) throw new Refusal("Only e-learning has modules. Change how the course is given first.", "Modules");
        var kept = titles.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => Said.Line(t, "a module’s title", 300, "Modules")).ToList();
        if (kept.Count > MostModules) throw new Refusal($"Keep to {MostModules} modules.", "Modules");
        if (kept.GroupBy(t => t, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new Refusal($"“{twice.Key}” stands there twice. Take one away or word it differently.", "Modules");
        _modules.RemoveAll(m => !kept.Contains(m.Title, StringComparer.OrdinalIgnoreCase));
        foreach (var (title, place) in kept.Select((t, i) => (t, i + 1)))
            if (_modules.Find(m => m.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } known) known.Move(title, place);
            else _modules.Add(new CourseModule(Id, title, place));
    }

    /// <exception cref="Refusal">It names the course itself, or too many.</exception>
    public void SetFollowOns(IReadOnlyCollection<Guid> courses)
    {
        if (courses.Contains(Id)) throw new Refusal("A course cannot follow itself. Choose another one.", "FollowOns");
        if (courses.Count > MostFollowOns) throw new Refusal($"Offer at most {MostFollowOns} courses: people choose one or two.", "FollowOns");
        _followOns.RemoveAll(f => !courses.Contains(f.NextCourseId));
        _followOns.AddRange(courses.Distinct().Where(id => !_followOns.Exists(f => f.NextCourseId == id)).Select(id => new FollowOn(Id, id)));
    }
}
