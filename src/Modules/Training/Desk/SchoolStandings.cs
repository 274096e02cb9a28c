using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Trained;

namespace VirtualSchool.Training.Desk;

/// <summary>Brings together what Children knows of schools and their designated teachers and what the registers say of who is trained.</summary>
internal sealed class SchoolStandings(TrainingDbContext data, IMediator mediator, CompletedCourses completed, TrainingRules rules, TimeProvider clock)
{
    /// <summary>Every school with a child of ours, by name.</summary>
    public async Task<IReadOnlyList<SchoolStanding>> OfOursAsync(CancellationToken cancel) => await StandAsync(await mediator.Send(new FindOurSchools(null), cancel), everySchool: true, cancel);

    /// <summary>One school; null when the register does not have it.</summary>
    public async Task<SchoolStanding?> OfAsync(int urn, CancellationToken cancel) => (await StandAsync(await mediator.Send(new FindOurSchools([urn]), cancel), everySchool: false, cancel)).SingleOrDefault();

    private async Task<IReadOnlyList<SchoolStanding>> StandAsync(IReadOnlyList<OurSchool> schools, bool everySchool, CancellationToken cancel)
    {
        var terms = TrainingTerms.Of(await rules.ReadAsync(cancel), clock.Today());
        var emails = schools.SelectMany(s => s.Teachers).Select(t => t.Email?.ToLowerInvariant()).OfType<string>().Distinct().ToList();
        var all = await completed.OfAsync(everySchool ? null : [.. schools.Select(s => s.Urn)], emails, cancel);
        var forTeachers = all.Count == 0 ? [] : await data.Set<Course>().Where(c => c.Audience.Any(a => a.WordId == ShippedWords.DesignatedTeacher)).Select(c => c.Id).ToListAsync(cancel);
        var (bySchool, trained) = (all.ToLookup(c => c.Who.SchoolUrn), new TrainedTeachers(all.Where(c => forTeachers.Contains(c.Course))));
        return [.. schools.Select(s => new SchoolStanding(s, [.. bySchool[s.Urn]], [.. s.Teachers.Select(t => new TeacherStanding(t.Name, t.IsDeputy, t.Since, trained.LastOn(t.Person, t.Email), terms))], terms))];
    }
}
