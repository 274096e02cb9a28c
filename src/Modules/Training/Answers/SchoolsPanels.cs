using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Trained;
using VirtualSchool.Training.Pages;

namespace VirtualSchool.Training.Answers;

/// <summary>Training on a school's page, and on the page of a child who goes there: is anybody trained, is the designated teacher. The child's page names nobody but the teacher.</summary>
internal sealed class SchoolsPanels(TrainingDbContext data, SchoolStandings standings, ICurrentPerson me) : INotificationHandler<Gather<SchoolPanel>>, INotificationHandler<Gather<ChildPanel>>
{
    private const int Order = 60;
    private const int MostCourses = 6;
    private const int MostNames = 3;

    public async Task Handle(Gather<SchoolPanel> gather, CancellationToken cancel)
    {
        if (gather.School is not { } urn || await standings.OfAsync(urn, cancel) is not { } standing) return;
        PanelLink[] links = MayOpenTraining ? [new($"Training at {standing.School.Name}", TrainingLinks.ToSchool(urn))] : [];
        gather.Add(new SchoolPanel("Training", Order, await RowsAsync(standing, NamesOf, cancel), links));
    }

    public async Task Handle(Gather<ChildPanel> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } child || await standings.OfChildAsync(child, cancel) is not { } standing) return;
        PanelLink[] links = MayOpenTraining ? [new($"Training at {standing.School.Name}", TrainingLinks.ToSchool(standing.School.Urn))]
            : me.Roles.Contains(Role.DesignatedTeacher) ? [new(standing.School.Name, ChildLinks.ToSchool(standing.School.Urn))] : [];
        gather.Add(new ChildPanel("Training at school", Order, await RowsAsync(standing, people => Words.Count(people.Count, "person", "people"), cancel), links));
    }

    private bool MayOpenTraining => me.Roles.Overlaps([Role.Head, Role.Adviser, Role.TrainingCoordinator]);

    private async Task<IReadOnlyList<PanelRow>> RowsAsync(SchoolStanding standing, Func<IReadOnlyList<CompletedCourse>, string> people, CancellationToken cancel)
    {
        var embedded = await data.Set<EmbeddedPractice>().AsNoTracking().Where(e => e.SchoolUrn == standing.School.Urn).OrderByDescending(e => e.On).Select(e => new { e.CourseId, e.On }).ToListAsync(cancel);
        var courses = standing.Completed.GroupBy(c => c.Course).Take(MostCourses).ToList();
        List<Guid> named = [.. courses.Select(c => c.Key), .. embedded.Select(e => e.CourseId)];
        var titles = named.Count == 0 ? [] : await data.Set<Course>().AsNoTracking().Where(c => named.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancel);
        return
        [
            .. standing.Teachers.SelectMany(Teacher),
            standing.People > 0 ? new("People trained", $"{standing.People:N0}") : new("People trained", "Nobody", null, standing.School.Children > 0 ? Tone.Soon : null),
            .. standing.PeopleLapsed > 0 ? [new PanelRow("Trained too long ago", $"{standing.PeopleLapsed:N0}")] : (PanelRow[])[],
            .. courses.Select(c => new PanelRow(titles[c.Key], $"{people([.. c])}, last on {Words.Day(c.First().On)}")),
            .. embedded.Select(e => new PanelRow("Has become its practice", $"{titles[e.CourseId]}, seen on {Words.Day(e.On)}")),
        ];
    }

    private static IEnumerable<PanelRow> Teacher(TeacherStanding teacher)
    {
        yield return new(teacher.IsDeputy ? $"{teacher.Name}, deputy" : teacher.Name, Choice.Words(teacher.State), null, TrainingTones.Of(teacher.State));
        yield return new("In the part since", $"{Words.Day(teacher.Since)}{(teacher.IsNew ? ", new" : "")}");
        if (teacher.TrainedOn is { } on) yield return new("Last trained", $"{Words.Day(on)}, counts until {Words.Day(teacher.Terms.LapsesOn(on))}");
    }

    private static string NamesOf(IReadOnlyList<CompletedCourse> people)
    {
        var names = people.Take(MostNames).Select(p => p.Who.Name).ToList();
        return people.Count > MostNames ? $"{string.Join(", ", names)} and {people.Count - MostNames:N0} more" : Words.List(names);
    }
}
