using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Pages.Board;

namespace VirtualSchool.Training.Pages.Exporting;

/// <summary>Every row of the board as a file that a spreadsheet opens.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record ExportEvents(TrainingBoard Board) : IQuery<EventsFile>;

internal sealed record EventsFile(string FileName, byte[] Csv);

internal sealed class ExportEventsHandler(EventRows rows, BoardTallies tallies, TimeProvider clock) : IRequestHandler<ExportEvents, EventsFile>
{
    public async Task<EventsFile> Handle(ExportEvents query, CancellationToken cancel)
    {
        var today = clock.Today();
        var found = await rows.AllAsync(query.Board, today, (await tallies.OnAsync(today, cancel)).DecideUntil, cancel);
        return new EventsFile($"training-{today:yyyy-MM-dd}.csv", Write(found, today));
    }

    private static byte[] Write(IReadOnlyList<EventRow> rows, DateOnly today)
    {
        var csv = new CsvText();
        csv.Row("Event", "Course", "How it is given", "First day", "Last day", "Sessions", "Where", "Given by", "Places", "Taken", "Waiting", "Fewest", "State", "Cost", "Cost per place taken");
        foreach (var row in rows)
            csv.Row(
                row.Reference, row.Course, Choice.Words(row.Kind), $"{row.FirstDay:yyyy-MM-dd}", $"{row.LastDay:yyyy-MM-dd}", $"{row.Sessions}", row.Where, row.Provider ?? "the virtual school",
                $"{row.Capacity}", $"{row.Taken}", $"{row.Waiting}", $"{row.Minimum}", TrainingTones.WordsOf(row.State, row.IsOver(today)), $"{row.Cost?.Pounds:0.00}", PerPlace(row));
        return csv.ToBytes();
    }

    private static string PerPlace(EventRow row) => row is { Cost: { } cost, Taken: > 0 } ? $"{Math.Round(cost.Pounds / row.Taken, 2, MidpointRounding.AwayFromZero):0.00}" : "";
}
