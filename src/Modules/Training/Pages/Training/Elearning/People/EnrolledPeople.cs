using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Elearning.People;

/// <summary>Who is enrolled in e-learning, by name.</summary>
/// <param name="Ask">Of which only the page counts.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record EnrolledPeople(PeopleFilter Filter, BoardAsk Ask) : IQuery<PeopleEnrolled>;

/// <summary>Everybody of the same filter, with their addresses, for a spreadsheet.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ExportPeople(PeopleFilter Filter) : IQuery<ExportedPeople>;

/// <param name="Institution">Where they work, in words; null for everywhere.</param>
internal sealed record PeopleEnrolled(string? Institution, CappedCount Count, IReadOnlyList<PlaceShown> Rows, string? Next, PlaceTerms Terms);

internal sealed record ExportedPeople(DateOnly AsAt, IReadOnlyList<(PlaceShown Place, string? Email)> Rows);

internal sealed class EnrolledPeopleHandler(TrainingDbContext data, CounterRules rules, TimeProvider clock) : IRequestHandler<EnrolledPeople, PeopleEnrolled>, IRequestHandler<ExportPeople, ExportedPeople>
{
    public async Task<PeopleEnrolled> Handle(EnrolledPeople query, CancellationToken cancel)
    {
        var (wanted, at) = await WantedAsync(query.Filter, cancel);
        var count = new CappedCount(0);
        count = count with { Found = await wanted.Take(count.Cap + 1).CountAsync(cancel) };
        var rows = await (await AfterAsync(Named(wanted), query.Ask.After, cancel)).OrderBy(r => r.Name).ThenBy(r => r.Enrolment.Id).Take(query.Ask.Size + 1).Select(r => r.Enrolment).Places(data).ToListAsync(cancel);
        var next = rows.Count > query.Ask.Size ? $"{rows[query.Ask.Size - 1].Id}" : null;
        return new PeopleEnrolled(at, count, [.. rows.Take(query.Ask.Size)], next, await PlaceTerms.OnAsync(rules, clock.Today(), cancel));
    }

    public async Task<ExportedPeople> Handle(ExportPeople query, CancellationToken cancel)
    {
        var (wanted, _) = await WantedAsync(query.Filter, cancel);
        var rows = await Named(wanted).OrderBy(r => r.Name).ThenBy(r => r.Enrolment.Id).Select(r => r.Enrolment).Places(data).ToListAsync(cancel);
        var emails = await wanted.Select(e => new { e.Id, Email = data.Set<LearnerAddress>().Where(a => a.LearnerId == e.LearnerId && a.IsPrimary).Select(a => a.Email).FirstOrDefault() }).ToDictionaryAsync(e => e.Id, e => e.Email, cancel);
        return new ExportedPeople(clock.Today(), [.. rows.Select(r => (r, emails.GetValueOrDefault(r.Id)))]);
    }

    private async Task<(IQueryable<Enrolment> Enrolments, string? At)> WantedAsync(PeopleFilter filter, CancellationToken cancel)
    {
        var wanted = data.Set<Enrolment>().AsNoTracking().Where(filter.State switch
        {
            PlaceState.Completed => e => e.GivenBackOn == null && e.CompletedOn != null,
            PlaceState.NotCompleted => e => e.GivenBackOn == null && e.CompletedOn == null,
            PlaceState.GivenBack => e => e.GivenBackOn != null,
            _ => e => e.GivenBackOn == null,
        });
        if (filter.Course is { } course) wanted = wanted.Where(e => e.CourseId == course);
        if (filter.Pool is { } pool) wanted = wanted.Where(e => e.PoolId == pool);
        if (filter.At is not { } at) return (wanted, null);
        var like = await data.Set<Enrolment>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == at, cancel) ?? throw new NotFound("institution");
        var setting = like.Setting.ToLowerInvariant();
        return (like.SchoolUrn is { } urn ? wanted.Where(e => e.SchoolUrn == urn) : wanted.Where(e => e.SchoolUrn == null && e.Setting.ToLower() == setting), like.Setting);
    }

    private IQueryable<NamedEnrolment> Named(IQueryable<Enrolment> enrolments) => enrolments.Join(data.Set<Learner>(), e => e.LearnerId, l => l.Id, (e, l) => new NamedEnrolment { Enrolment = e, Name = l.Name });

    private async Task<IQueryable<NamedEnrolment>> AfterAsync(IQueryable<NamedEnrolment> people, string? after, CancellationToken cancel)
    {
        if (!Guid.TryParse(after, out var last) || await Named(data.Set<Enrolment>().Where(e => e.Id == last)).Select(r => r.Name).FirstOrDefaultAsync(cancel) is not { } name) return people;
        return people.Where(r => EF.Functions.GreaterThan(ValueTuple.Create(r.Name, r.Enrolment.Id), ValueTuple.Create(name, last)));
    }

    private sealed class NamedEnrolment
    {
        public required Enrolment Enrolment { get; init; }

        public required string Name { get; init; }
    }
}
