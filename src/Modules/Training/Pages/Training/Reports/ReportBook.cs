using MediatR;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Pages.Reports;

/// <summary>Asks the records for the counts of a report.</summary>
internal sealed class ReportBook(TrainingDbContext data, IMediator mediator, TimeProvider clock)
{
    /// <param name="by">How groups are told apart; null for all together.</param>
    public async Task<IReadOnlyList<ReportCounts>> CountAsync(ReportBy? by, ReportScope scope, CancellationToken cancel)
    {
        var schools = by == ReportBy.Phase ? await SchoolsAsync(cancel) : [];
        return await data.Database.SqlQueryRaw<ReportCounts>(
            ReportSql.Of(by), Parameter("today", NpgsqlDbType.Date, clock.Today()), Parameter("from", NpgsqlDbType.Date, scope.Period.From), Parameter("until", NpgsqlDbType.Date, scope.Period.Until),
            Parameter("course", NpgsqlDbType.Uuid, scope.Course), Parameter("programme", NpgsqlDbType.Uuid, scope.Programme), Parameter("recommending", NpgsqlDbType.Integer, EvaluationResults.WouldRecommend),
            Parameter("urns", NpgsqlDbType.Array | NpgsqlDbType.Integer, schools.Select(s => s.Urn).ToArray()),
            Parameter("phases", NpgsqlDbType.Array | NpgsqlDbType.Text, schools.Select(s => s.Phase ?? "Not known").ToArray())).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<SchoolFound>> SchoolsAsync(CancellationToken cancel)
    {
        var urns = await data.Set<Learner>().Where(l => l.SchoolUrn != null).Select(l => l.SchoolUrn!.Value).Distinct().ToListAsync(cancel);
        return await mediator.Send(new FindSchools(urns), cancel);
    }

    private static NpgsqlParameter Parameter(string name, NpgsqlDbType type, object? value) => new(name, type) { Value = value ?? DBNull.Value };
}
