using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Imports;

/// <summary>The learners whom a file names by any of their addresses, and what they have of the course already.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, Learner> _byEmail;
    private readonly Dictionary<Guid, Enrolment> _enrolled;
    private readonly ILookup<string, Learner> _byName;

    private KnownPeople(IReadOnlyList<Learner> learners, IReadOnlyList<Enrolment> enrolled, IReadOnlyList<Learner> namesakes)
    {
        _byEmail = learners.SelectMany(l => l.Addresses.Select(a => (a.Email, l))).ToDictionary(a => a.Email, a => a.l);
        _enrolled = enrolled.ToDictionary(e => e.LearnerId);
        _byName = namesakes.ToLookup(l => l.Name, StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<KnownPeople> OfAsync(TrainingDbContext data, Guid course, IReadOnlyList<CompletionRow> rows, CancellationToken cancel)
    {
        var (emails, names) = (rows.Select(r => r.Email).Distinct().ToList(), rows.Select(r => r.Name).OfType<string>().Distinct().ToList());
        var learners = await data.Set<Learner>().AsNoTracking().Include(l => l.Addresses).Where(l => l.Addresses.Any(a => emails.Contains(a.Email))).ToListAsync(cancel);
        var namesakes = await data.Set<Learner>().AsNoTracking().Where(l => l.JoinedToId == null && names.Contains(l.Name)).ToListAsync(cancel);
        var ids = learners.Select(l => l.Id).ToList();
        return new(learners, await data.Set<Enrolment>().AsNoTracking().Where(e => e.CourseId == course && e.GivenBackOn == null && ids.Contains(e.LearnerId)).ToListAsync(cancel), namesakes);
    }

    public Learner? Learner(string email) => _byEmail.GetValueOrDefault(email);

    public Enrolment? Enrolment(Learner? learner) => learner is null ? null : _enrolled.GetValueOrDefault(learner.Id);

    /// <summary>Somebody with another address who may be the same person.</summary>
    public Learner? Namesake(CompletionRow row, Institution at) =>
        row.Name is null ? null : _byName[row.Name].FirstOrDefault(l => at.Urn is { } urn ? l.SchoolUrn == urn : string.Equals(l.Setting, at.Name, StringComparison.OrdinalIgnoreCase));
}
