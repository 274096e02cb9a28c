using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>One course with all that belongs to it.</summary>
/// <exception cref="NotFound">There is none.</exception>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindCourse(string Reference) : IQuery<CourseShown>;

internal sealed record CourseShown
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required CourseKind Kind { get; init; }

    public Guid? StrandId { get; init; }

    public string? Strand { get; init; }

    public Guid? LevelId { get; init; }

    public string? Level { get; init; }

    public string? Length { get; init; }

    public int? Minutes { get; init; }

    public string? PreReading { get; init; }

    public string? Pack { get; init; }

    public bool IsByInvitation { get; init; }

    public int PercentToComplete { get; init; }

    public bool CertificateWaits { get; init; }

    public DateOnly? RetiredOn { get; init; }

    public uint Version { get; init; }

    public IReadOnlyList<OutcomeShown> Outcomes { get; init; } = [];

    public IReadOnlyList<WordShown> Audience { get; init; } = [];

    public IReadOnlyList<ResourceShown> Resources { get; init; } = [];

    public IReadOnlyList<PrerequisiteShown> Prerequisites { get; init; } = [];
}

internal sealed record OutcomeShown(Guid Id, string Text);

internal sealed record WordShown(Guid Id, string Name, string? Meaning);

internal sealed record ResourceShown(Guid Id, string Title, string Address);

internal sealed record PrerequisiteShown(Guid CourseId, string Reference, string Title, bool MustBeEmbedded);

internal sealed class FindCourseHandler(TrainingDbContext data) : IRequestHandler<FindCourse, CourseShown>
{
    public async Task<CourseShown> Handle(FindCourse query, CancellationToken cancel)
    {
        var wanted = References.ReadCourse(query.Reference);
        var words = data.Set<CatalogueWord>();
        return await data.Set<Course>().AsNoTracking().AsSplitQuery().Where(c => c.Reference == wanted).Select(c => new CourseShown
        {
            Id = c.Id,
            Reference = c.Reference,
            Title = c.Title,
            Summary = c.Summary,
            Kind = c.Kind,
            Length = c.Length,
            Minutes = c.Minutes,
            StrandId = c.StrandId,
            Strand = words.Where(w => w.Id == c.StrandId).Select(w => w.Name).FirstOrDefault(),
            LevelId = c.LevelId,
            Level = words.Where(w => w.Id == c.LevelId).Select(w => w.Name).FirstOrDefault(),
            PreReading = c.PreReading,
            Pack = c.Pack,
            IsByInvitation = c.IsByInvitation,
            PercentToComplete = c.PercentToComplete,
            CertificateWaits = c.CertificateWaitsForEvaluation,
            RetiredOn = c.RetiredOn,
            Version = c.Version,
            Outcomes = c.Outcomes.OrderBy(o => o.Place).Select(o => new OutcomeShown(o.Id, o.Text)).ToList(),
            Resources = c.Resources.OrderBy(r => r.Place).Select(r => new ResourceShown(r.Id, r.Title, r.Address)).ToList(),
            Audience = c.Audience.Join(words, a => a.WordId, w => w.Id, (a, w) => w).OrderBy(w => w.Place).Select(w => new WordShown(w.Id, w.Name, w.Meaning)).ToList(),
            Prerequisites = c.Prerequisites.Join(data.Set<Course>(), p => p.RequiredCourseId, r => r.Id, (p, r) => new { p, r }).OrderBy(x => x.r.Title)
                .Select(x => new PrerequisiteShown(x.r.Id, x.r.Reference, x.r.Title, x.p.MustBeEmbedded)).ToList(),
        }).FirstOrDefaultAsync(cancel) ?? throw new NotFound($"course {query.Reference}");
    }
}
