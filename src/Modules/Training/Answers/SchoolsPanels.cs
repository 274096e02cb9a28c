using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Trained;
using VirtualSchool.Training.Pages;

namespace VirtualSchool.Training.Answers;

/// <summary>Training on a school's page, and on the page of a child who goes there: is anybody trained, is the designated teacher. The child's page names nobody but the teacher.</summary>
internal sealed class SchoolsPanels(KeptSchoolTraining schools, IMediator mediator, ICurrentPerson me) : INotificationHandler<Gather<SchoolPanel>>, INotificationHandler<Gather<ChildPanel>>
{
    private const int Order = 60;
    private const int MostCourses = 6;
    private const int MostNames = 3;

    public async Task Handle(Gather<SchoolPanel> gather, CancellationToken cancel)
    {
        if (gather.School is not { } urn || await schools.OfAsync(urn, cancel) is not { } training) return;
        PanelLink[] links = MayOpenTraining ? [new($"Training at {training.School.Name}", TrainingLinks.ToSchool(urn))] : [];
        gather.Add(new SchoolPanel("Training", Order, Rows(training, NamesOf), links));
    }

    public async Task Handle(Gather<ChildPanel> gather, CancellationToken cancel)
    {
        if (gather.Child is not { } child || await mediator.Send(new FindSchoolOfChild(child), cancel) is not { } urn || await schools.OfAsync(urn, cancel) is not { } training) return;
        PanelLink[] links = MayOpenTraining ? [new($"Training at {training.School.Name}", TrainingLinks.ToSchool(urn))]
            : me.Roles.Contains(Role.DesignatedTeacher) ? [new(training.School.Name, ChildLinks.ToSchool(urn))] : [];
        gather.Add(new ChildPanel("Training at school", Order, Rows(training, people => Words.Count(people.Count, "person", "people")), links));
    }

    private bool MayOpenTraining => me.Roles.Overlaps([Role.Head, Role.Adviser, Role.TrainingCoordinator]);

    private static IReadOnlyList<PanelRow> Rows(SchoolTraining training, Func<IReadOnlyList<CompletedCourse>, string> people)
    {
        var standing = training.Standing;
        return
        [
            .. standing.Teachers.SelectMany(Teacher),
            standing.People > 0 ? new("People trained", $"{standing.People:N0}") : new("People trained", "Nobody", null, standing.School.Children > 0 ? Tone.Soon : null),
            .. standing.PeopleLapsed > 0 ? [new PanelRow("Trained too long ago", $"{standing.PeopleLapsed:N0}")] : (PanelRow[])[],
            .. standing.Completed.GroupBy(c => c.Course).Take(MostCourses).Select(c => new PanelRow(training.Titles[c.Key], $"{people([.. c])}, last on {Words.Day(c.First().On)}")),
            .. training.Embedded.Select(e => new PanelRow("Has become its practice", $"{training.Titles[e.Course]}, seen on {Words.Day(e.On)}")),
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
