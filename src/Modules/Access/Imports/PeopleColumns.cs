using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>Which of a list's columns holds what, as answered or else as its headings suggest; and what the list cannot say by itself.</summary>
internal sealed class PeopleColumns(TextTable table, IReadOnlyDictionary<string, string>? remembered = null, IReadOnlyDictionary<string, string>? answers = null)
{
    public const string Yes = "yes";
    private const string No = "no";

    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["name"] = ["Name", "Full name", "Staff name", "Display name"],
        ["email"] = ["Email", "E-mail", "Email address", "E-mail address", "Work email"],
        ["role"] = ["Role", "Job role", "Access role"],
        ["school"] = ["School URN", "URN", "School", "Establishment URN", "School name"],
    };

    private readonly MappedColumns _columns = new(table, Fields, remembered, answers);

    public string? Name => _columns.Of("name");

    public string? Email => _columns.Of("email");

    public string? Role => _columns.Of("role");

    public string? School => _columns.Of("school");

    /// <summary>What to remember for the next list.</summary>
    public IReadOnlyDictionary<string, string> Found => _columns.Found;

    /// <summary>The role of whoever's row names none.</summary>
    public Role? Otherwise => Enum.TryParse<Role>(answers?.GetValueOrDefault("otherwise"), out var role) ? role : null;

    /// <summary>True when whoever has no password yet gets a link by mail.</summary>
    public bool Invites => answers?.GetValueOrDefault("invite") == Yes;

    /// <summary>True when the list can be read.</summary>
    public bool AreEnough => Name is not null && Email is not null && (Role is not null || Otherwise is not null);

    public IReadOnlyList<ImportQuestion> Questions =>
    [
        _columns.Ask("name", "Which column holds the person’s name?", "As they are called: Amina Yusuf.", required: Name is null),
        _columns.Ask("email", "Which column holds their e-mail address?", "It is how they sign in, and how the service knows them again.", required: Email is null),
        _columns.Ask("role", "Which column holds their role?", "Head, adviser, designated teacher, social worker or administrator. Choose none if all have the same.", required: false),
        _columns.Ask("school", "Which column holds a designated teacher’s school?", "Its URN, or its whole name as in the register. Choose none if the list does not say. A deputy’s role is written “deputy designated teacher”.", required: false),
        new("otherwise", "Which role has whoever’s row names none?", "Which children they then see is decided by school, caseload and allocation.", Choices(Choice.Of<Role>()), answers?.GetValueOrDefault("otherwise"), Required: Role is null),
        new("invite", "Send a link to whoever has no password yet?", "Each gets one letter with a link of their own, with which they choose a password.", [new(Yes, "Yes, send the letters"), new(No, "No, not now")], answers?.GetValueOrDefault("invite") ?? No, Required: false),
    ];

    /// <summary>True when the headings are those of a list of people, and of nothing else that councils bring.</summary>
    public static bool Fit(TextTable table) =>
        new PeopleColumns(table) is { Name: not null, Email: not null } && !table.Has("UPN") && !table.Has("CHILD") && !table.Has("EstablishmentName");

    private static IReadOnlyList<KeyValuePair<string, string>> Choices(IEnumerable<Choice> choices) => [.. choices.Select(c => KeyValuePair.Create(c.Value, c.Text))];
}
