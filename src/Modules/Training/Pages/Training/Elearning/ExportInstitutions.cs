using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Every institution with who is enrolled and has completed, for a spreadsheet.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ExportInstitutions(Guid? Course, Guid? Pool, BoardAsk Ask) : IQuery<InstitutionsFound>;

internal sealed record InstitutionsFound(DateOnly AsAt, IReadOnlyList<InstitutionRow> Rows);

internal sealed class ExportInstitutionsHandler(InstitutionRows rows, TimeProvider clock) : IRequestHandler<ExportInstitutions, InstitutionsFound>
{
    public async Task<InstitutionsFound> Handle(ExportInstitutions query, CancellationToken cancel)
    {
        var today = clock.Today();
        return new InstitutionsFound(today, await rows.AllAsync(query.Course, query.Pool, query.Ask, today, cancel));
    }
}
