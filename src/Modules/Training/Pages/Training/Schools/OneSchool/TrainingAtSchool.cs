using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Schools.OneSchool;

/// <summary>One school: its designated teachers, everybody who works there and has completed something, and what has become its practice.</summary>
/// <exception cref="NotFound">The register does not have it.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record TrainingAtSchool(int Urn) : IQuery<TrainingAtSchoolShown>;

internal sealed record TrainingAtSchoolShown(SchoolStanding Standing, IReadOnlyList<TrainedRow> Trained, IReadOnlyList<EmbeddedRow> Embedded);

/// <param name="Role">What they are, in the words of the catalogue; null when nobody has said.</param>
/// <param name="Counts">False once it was too long ago.</param>
internal sealed record TrainedRow(string Name, string? Role, string CourseReference, string Course, DateOnly On, bool Counts);

/// <param name="By">Who recorded it; null where that is not known.</param>
internal sealed record EmbeddedRow(Guid Id, string CourseReference, string Course, DateOnly On, string Evidence, string? By);

internal sealed class TrainingAtSchoolHandler(TrainingDbContext data, SchoolStandings standings, IMediator mediator) : IRequestHandler<TrainingAtSchool, TrainingAtSchoolShown>
{
    public async Task<TrainingAtSchoolShown> Handle(TrainingAtSchool query, CancellationToken cancel)
    {
        var standing = await standings.OfAsync(query.Urn, cancel) ?? throw new NotFound("school");
        var courses = await data.Set<Course>().AsNoTracking().ToDictionaryAsync(c => c.Id, c => (c.Reference, c.Title), cancel);
        var roles = await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.Kind == WordKind.Audience).ToDictionaryAsync(w => w.Id, w => w.Name, cancel);
        return new TrainingAtSchoolShown(
            standing,
            [.. standing.Completed.Select(c => new TrainedRow(c.Who.Name, c.Who.Role is { } role ? roles.GetValueOrDefault(role) : null, courses[c.Course].Reference, courses[c.Course].Title, c.On, standing.Terms.IsCurrent(c.On)))],
            await EmbeddedAsync(query.Urn, courses, cancel));
    }

    private async Task<IReadOnlyList<EmbeddedRow>> EmbeddedAsync(int urn, Dictionary<Guid, (string Reference, string Title)> courses, CancellationToken cancel)
    {
        var found = await data.Set<EmbeddedPractice>().AsNoTracking().Where(e => e.SchoolUrn == urn).OrderByDescending(e => e.On).ThenBy(e => e.Id).ToListAsync(cancel);
        var names = (await mediator.Send(new FindPeople([.. found.Select(e => e.By).OfType<PersonId>()]), cancel)).ToDictionary(p => p.Id, p => p.Name);
        return [.. found.Select(e => new EmbeddedRow(e.Id, courses[e.CourseId].Reference, courses[e.CourseId].Title, e.On, e.Evidence, e.By is { } by ? names.GetValueOrDefault(by) : null))];
    }
}
