using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>The e-learning of whoever has confirmed an address in this browser, and what they may take up; nothing for everybody else.</summary>
/// <param name="Mark">A hash of the mark in the browser.</param>
[AllowEveryone]
internal sealed record MyElearning(byte[]? Mark) : IQuery<MyElearningShown>;

internal sealed record MyElearningShown(IReadOnlyList<MyCourse> Courses, IReadOnlyList<FollowOnOffer> Offers)
{
    public static MyElearningShown Nothing { get; } = new([], []);
}

internal sealed record MyCourse(string Title, string State, bool IsCompleted, IReadOnlyList<(string Title, string Address)> Links);

internal sealed class MyElearningHandler(TrainingDbContext data, VisitBook visits, FollowOnOffers offers, TimeProvider clock) : IRequestHandler<MyElearning, MyElearningShown>
{
    public async Task<MyElearningShown> Handle(MyElearning query, CancellationToken cancel)
    {
        if (await visits.FindAsync(query.Mark, cancel) is not { LearnerId: { } learner }) return MyElearningShown.Nothing;
        var today = clock.Today();
        return new(await CoursesAsync(learner, cancel), [.. (await offers.ToAsync(learner, today, cancel)).Where(o => o.Until >= today)]);
    }

    private async Task<IReadOnlyList<MyCourse>> CoursesAsync(Guid learner, CancellationToken cancel)
    {
        var enrolments = await data.Set<Enrolment>().AsNoTracking().Where(e => e.LearnerId == learner && e.GivenBackOn == null).OrderByDescending(e => e.EnrolledOn).ThenBy(e => e.Id).ToListAsync(cancel);
        var ids = enrolments.Select(e => e.CourseId).ToList();
        var courses = await data.Set<Course>().AsNoTracking().Include(c => c.Modules).Include(c => c.Resources).AsSplitQuery().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        return [.. enrolments.Select(e => Shown(e, courses[e.CourseId]))];
    }

    private static MyCourse Shown(Enrolment enrolment, Course course) => new(
        course.Title, StateOf(enrolment, course.Modules.Count), enrolment.CompletedOn is not null, [.. course.Resources.OrderBy(r => r.Place).Select(r => (r.Title, r.Address))]);

    private static string StateOf(Enrolment enrolment, int modules) =>
        enrolment.CompletedOn is { } on ? $"Completed on {Words.Day(on)}"
        : modules > 0 && enrolment.ModulesDone.Length > 0 ? $"{enrolment.ModulesDone.Length} of {Words.Count(modules, "module")} done"
        : $"Taken up on {Words.Day(enrolment.EnrolledOn)}";
}
