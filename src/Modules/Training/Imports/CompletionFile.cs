using System.Text.RegularExpressions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Imports;

/// <summary>Reads a file of completions through its columns.</summary>
internal sealed partial class CompletionFile(TextTable table, CompletionColumns columns, IReadOnlyList<CourseModule> modules, DateOnly today)
{
    private readonly List<(Guid Module, string State, string? Day)> _modules = [.. modules.Select(m => (m.Id, Of: columns.Of(m.Title))).Where(m => m.Of is not null).Select(m => (m.Id, m.Of!.Value.State, m.Of!.Value.Day))];

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<CompletionRow> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<CompletionRow>()];

    private CompletionRow? ReadRow(TextRow row)
    {
        var email = row.Required(columns.Email!)?.ToLowerInvariant();
        if (email is not null && !PersonForm.IsEmail(email)) row.LeaveOut(columns.Email, $"{email} is no e-mail address. Correct it and load the file again.");
        var (enrolled, completed) = (Day(row, columns.Enrolled), Day(row, columns.Completed));
        if (completed < enrolled) row.LeaveOut(columns.Completed, $"It was completed on {Words.Day(completed)}, before the enrolment on {Words.Day(enrolled)}. Correct whichever day is wrong and load the file again.");
        var done = _modules.Where(m => IsDone(row.Text(m.State))).ToList();
        var days = done.Select(m => Day(row, m.Day)).ToList();
        if (row.IsLeftOut) return null;
        return new CompletionRow(row.Number, email!, Text(row, columns.Name), Text(row, columns.Institution), enrolled, completed, [.. done.Select(m => m.Module)], days.Append(completed).Min());
    }

    private static string? Text(TextRow row, string? column) => column is null ? null : row.Text(column);

    private DateOnly? Day(TextRow row, string? column)
    {
        if (Text(row, column) is not { } text) return null;
        if (MoodleDay.Read(text) is not { } day)
            row.LeaveOut(column, $"{column} is {text}, which is not a day in the calendar. Write day/month/year, such as 09/11/2026, and load the file again.");
        else if (day > today) row.LeaveOut(column, $"{column} is {text}, which lies ahead. Correct it and load the file again.");
        else return day;
        return null;
    }

    // "Completed", "Completed (achieved pass grade)", "Finalizado"; but not "Not completed", "Completed (did not achieve pass grade)", "No finalizado".
    private static bool IsDone(string? state) => state is not null && !Denied().IsMatch(state) && Affirmed().IsMatch(state);

    [GeneratedRegex(@"\b(not|no|sin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"complet|finaliz", RegexOptions.IgnoreCase)]
    private static partial Regex Affirmed();
}
