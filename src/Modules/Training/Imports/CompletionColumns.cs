using System.Text.RegularExpressions;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Training.Imports;

/// <summary>Which of a file's columns holds what, as answered, as remembered, or as Moodle heads them in English and Spanish.</summary>
internal sealed partial class CompletionColumns(TextTable table, IReadOnlyDictionary<string, string>? remembered = null, IReadOnlyDictionary<string, string>? answers = null)
{
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["email"] = ["Email address", "Email", "E-mail", "E-mail address", "Work email", "Dirección de correo", "Dirección de correo electrónico", "Dirección Email", "Correo electrónico", "Correo"],
        ["completed"] = ["Course complete", "Curso finalizado", "Curso completado", "Curso completo", "Completed on", "Completion date", "Date completed", "Time completed", "Fecha de finalización"],
        ["name"] = ["Name", "Full name", "Nombre", "Nombre completo", "Learner"],
        ["institution"] = ["School URN", "URN", "Institution", "School", "Organisation", "Organization", "Institución", "Centro"],
        ["enrolled"] = ["Enrolled on", "Date enrolled", "Enrolment date", "Time enrolled", "Fecha de inscripción", "Fecha de matriculación"],
    };

    // What ends the heading of the second of the two columns that each activity has.
    private static readonly string[] DayEndings = [" - Completion date", " - Fecha de finalización", " - Fecha de finalizacion"];

    private readonly MappedColumns _columns = new(table, Fields, remembered, answers);

    public string? Email => _columns.Of("email");

    public string? Completed => _columns.Of("completed");

    public string? Name => _columns.Of("name");

    public string? Institution => _columns.Of("institution");

    public string? Enrolled => _columns.Of("enrolled");

    /// <summary>What to remember for the next file.</summary>
    public IReadOnlyDictionary<string, string> Found => _columns.Found;

    public bool AreEnough => Email is not null && Completed is not null;

    public IEnumerable<ImportQuestion> Questions =>
    [
        _columns.Ask("email", "Which column holds the e-mail address?", "By it we know people again, by any of their addresses.", required: Email is null),
        Last(_columns.Ask("completed", "Which column says when the course was completed?", "In Moodle’s own file it is the last one. Whoever’s is empty has not completed it yet.", required: Completed is null)),
        _columns.Ask("name", "Which column holds the name?", "Needed for people whom nobody knows yet.", required: false),
        _columns.Ask("institution", "Which column says where they work?", "A school’s number or name, or an organisation. Choose none if the file does not say: what we know of people counts then.", required: false),
        _columns.Ask("enrolled", "Which column says when they were enrolled?", "Choose none if the file does not say: the first day on which they did something counts, or else today.", required: false),
    ];

    /// <summary>True when the headings are those of people and of what they completed, under whatever words, and of nothing about children.</summary>
    public static bool Fit(TextTable table) => new CompletionColumns(table).Email is not null && table.Headings.Any(h => Completion().IsMatch(h)) && !table.Has("UPN") && !table.Has("CHILD");

    /// <summary>The two columns of a module; null when the file has it not.</summary>
    public (string State, string? Day)? Of(string module) =>
        table.OwnHeading(module) is { } state ? (state, DayEndings.Select(e => table.OwnHeading(module + e)).FirstOrDefault(own => own is not null)) : null;

    [GeneratedRegex("complet|finish|finaliz|termina", RegexOptions.IgnoreCase)]
    private static partial Regex Completion();

    private ImportQuestion Last(ImportQuestion question) => question with { Suggested = question.Suggested ?? table.Headings.LastOrDefault(h => h.Length > 0) };
}
