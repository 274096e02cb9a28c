using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>What belongs to a course as lists.</summary>
internal sealed partial class Course
{
    private const int MostOutcomes = 20;
    private const int MostResources = 40;

    /// <summary>
    /// The outcomes in their new order. One that is known by its id is reworded, so that what participants answered about it stays with it; a new one has
    /// no id; one without words is taken away.
    /// </summary>
    /// <exception cref="Refusal">One is too long, stands there twice, or there are too many.</exception>
    public void SetOutcomes(IReadOnlyList<(Guid? Id, string? Text)> wanted)
    {
        var kept = wanted.Where(o => !string.IsNullOrWhiteSpace(o.Text)).Select(o => (o.Id, Text: Said.Line(o.Text, "an outcome", 300, "Outcomes"))).ToList();
        if (kept.Count > MostOutcomes) throw new Refusal($"Keep to {MostOutcomes} outcomes: participants are asked about each.", "Outcomes");
        if (kept.GroupBy(o => o.Text, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new Refusal($"“{twice.Key}” stands there twice. Take one away or word it differently.", "Outcomes");
        _outcomes.RemoveAll(o => kept.All(k => k.Id != o.Id));
        foreach (var (outcome, place) in kept.Select((o, i) => (o, i + 1)))
            if (_outcomes.Find(o => o.Id == outcome.Id) is { } known) known.Reword(outcome.Text, place);
            else _outcomes.Add(new LearningOutcome(Id, outcome.Text, place));
    }

    /// <summary>For whom it is meant, by the words of the catalogue.</summary>
    public void SetAudience(IReadOnlyCollection<Guid> words)
    {
        _audience.RemoveAll(a => !words.Contains(a.WordId));
        _audience.AddRange(words.Distinct().Where(w => _audience.All(a => a.WordId != w)).Select(w => new CourseAudience(Id, w)));
    }

    /// <summary>What participants may open afterwards, in this order; a row without title and address is taken away.</summary>
    /// <exception cref="Refusal">One has no title, or no address that begins with https.</exception>
    public void SetResources(IReadOnlyList<(Guid? Id, string? Title, string? Address)> wanted)
    {
        var kept = wanted.Where(r => !string.IsNullOrWhiteSpace(r.Title) || !string.IsNullOrWhiteSpace(r.Address)).ToList();
        if (kept.Count > MostResources) throw new Refusal($"Keep to {MostResources} resources.", "Resources");
        _resources.RemoveAll(r => kept.All(k => k.Id != r.Id));
        foreach (var (resource, place) in kept.Select((r, i) => (r, i + 1)))
            if (_resources.Find(r => r.Id == resource.Id) is { } known) known.Change(resource.Title, resource.Address, place);
            else _resources.Add(new CourseResource(Id, resource.Title, resource.Address, place));
    }

    /// <summary>What somebody, or their school, must have done before.</summary>
    /// <exception cref="Refusal">It names the course itself, or one course twice.</exception>
    public void SetPrerequisites(IReadOnlyList<(Guid Course, bool MustBeEmbedded)> wanted)
    {
        if (wanted.Any(p => p.Course == Id)) throw new Refusal("A course cannot ask for itself. Choose another one.", "Prerequisites");
        if (wanted.Select(p => p.Course).Distinct().Count() < wanted.Count) throw new Refusal("A course stands there twice. Take one away.", "Prerequisites");
        _prerequisites.RemoveAll(p => !wanted.Contains((p.RequiredCourseId, p.MustBeEmbedded)));
        _prerequisites.AddRange(wanted.Where(w => _prerequisites.All(p => p.RequiredCourseId != w.Course)).Select(w => new Prerequisite(Id, w.Course, w.MustBeEmbedded)));
    }
}
