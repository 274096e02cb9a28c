using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Desk;

namespace VirtualSchool.Training.Pages.Schools.Listing;

/// <summary>Every row of the list of schools as a file that a spreadsheet opens.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ExportSchools(SchoolsFilter Filter, BoardAsk Ask) : IQuery<SchoolsFile>;

internal sealed record SchoolsFile(string FileName, byte[] Csv);

internal sealed class ExportSchoolsHandler(SchoolStandings standings, TimeProvider clock) : IRequestHandler<ExportSchools, SchoolsFile>
{
    public async Task<SchoolsFile> Handle(ExportSchools query, CancellationToken cancel)
    {
        var csv = new CsvText();
        csv.Row("URN", "School", "Phase", "Authority", "Our children", "Designated teacher", "Designated teacher’s training", "In the part since", "Trained on", "People trained", "Trained longer ago", "Last completed");
        foreach (var row in SchoolsViews.Ordered(SchoolsViews.Wanted(await standings.OfOursAsync(cancel), query.Filter), query.Ask))
        {
            var teacher = row.Teachers.FirstOrDefault(t => t.State == row.Teacher);
            csv.Row(
                $"{row.School.Urn}", row.School.Name, row.School.Phase, row.School.Authority, $"{row.School.Children}", teacher?.Name, Choice.Words(row.Teacher), $"{teacher?.Since:yyyy-MM-dd}", $"{teacher?.TrainedOn:yyyy-MM-dd}",
                $"{row.People}", $"{row.PeopleLapsed}", $"{row.Latest:yyyy-MM-dd}");
        }
        return new SchoolsFile($"trained-schools-{clock.Today():yyyy-MM-dd}.csv", csv.ToBytes());
    }
}
