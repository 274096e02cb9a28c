using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Training.Contracts;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Answers;

internal sealed class FindTrainedSchoolsHandler(TrainingDbContext data, CompletedCourses completed) : IRequestHandler<FindTrainedSchools, IReadOnlyList<TrainedSchool>>
{
    public async Task<IReadOnlyList<TrainedSchool>> Handle(FindTrainedSchools query, CancellationToken cancel)
    {
        var people = (await completed.OfAsync(query.Urns, [], cancel)).Where(c => c.Who.SchoolUrn is not null).ToLookup(c => (Urn: c.Who.SchoolUrn!.Value, c.Course), c => c.On);
        var embedded = await data.Set<EmbeddedPractice>().AsNoTracking().Where(e => query.Urns == null || query.Urns.Contains(e.SchoolUrn)).ToDictionaryAsync(e => (Urn: e.SchoolUrn, Course: e.CourseId), e => e.On, cancel);
        var courses = await data.Set<Course>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => (c.Reference, c.Title), cancel);
        return [.. people.Select(p => p.Key).Union(embedded.Keys)
            .Select(k => new TrainedSchool(
                k.Urn, courses[k.Course].Reference, courses[k.Course].Title, people[k].Count(), people[k].Select(on => (DateOnly?)on).Min(), people[k].Select(on => (DateOnly?)on).Max(),
                embedded.TryGetValue(k, out var on) ? on : null))
            .OrderBy(t => t.Urn).ThenBy(t => t.Course, StringComparer.Ordinal)];
    }
}
