using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>Which of a list's columns holds what, as answered or else as its headings suggest; and what the list cannot say by itself.</summary>
internal sealed class PeopleColumns(TextTable table, IReadOnlyDictionary<string, string> remembered, IReadOnlyDictionary<string, string> answers)
{
    public const string Yes = "yes";
    private const string No = "no";

    private static readonly string[] Names = ["Name", "Full name", "Staff name", "Display name"];
    private static readonly string[] Emails = ["Email", "E-mail", "Email address", "E-mail address", "Work email"];
    private static readonly string[] Roles = ["Role", "Job role", "Access role"];

    private static readonly string[] Schools = ["School URN", "URN", "School", "Establishment URN", "School name"];

    public string? Name => Of("name", Names);

    public string? Email => Of("email", Emails);

    public string? Role => Of("role", Roles);

    public string? School => Of("school", Schools);

    /// <summary>What to remember for the next list.</summary>
    public IReadOnlyDictionary<string, string> ToRemember =>
        new[] { ("name", Name), ("email", Email), ("role", Role), ("school", School) }.Where(c => c.Item2 is not null).ToDictionary(c => c.Item1, c => c.Item2!);

    /// <summary>The role of whoever's row names none.</summary>
    public Role? Otherwise => Enum.TryParse<Role>(answers.GetValueOrDefault("otherwise"), out var role) ? role : null;

    /// <summary>True when whoever has no password yet gets a link by mail.</summary>
    public bool Invites => answers.GetValueOrDefault("invite") == Yes;

    /// <summary>True when the list can be read.</summary>
    public bool AreEnough => Name is not null && Email is not null && (Role is not null || Otherwise is not null);

    public IReadOnlyList<ImportQuestion> Questions =>
    [
        Ask("name", "Which column holds the person’s name?", "As they are called: Amina Yusuf.", Name, required: Name is null),
        Ask("email", "Which column holds their e-mail address?", "It is how they sign in, and how the service knows them again.", Email, required: Email is null),
        Ask("role", "Which column holds their role?", "Head, adviser, designated teacher, social worker or administrator. Choose none if all have the same.", Role, required: false),
        Ask("school", "Which column holds a designated teacher’s school?", "Its URN, or its whole name as in the register. Choose none if the list does not say. A deputy’s role is written “deputy designated teacher”.", School, required: false),
        new("otherwise", "Which role has whoever’s row names none?", "Which children they then see is decided by school, caseload and allocation.", Choices(Choice.Of<Role>()), answers.GetValueOrDefault("otherwise"), Required: Role is null),
        new("invite", "Send a link to whoever has no password yet?", "Each gets one letter with a link of their own, with which they choose a password.", [new(Yes, "Yes, send the letters"), new(No, "No, not now")], answers.GetValueOrDefault("invite") ?? No, Required: false),
    ];

    /// <summary>True when the headings are those of a list of people, and of nothing else that councils bring.</summary>
    public static bool Fit(TextTable table) =>
        new PeopleColumns(table, new Dictionary<string, string>(), new Dictionary<string, string>()) is { Name: not null, Email: not null } && !table.Has("UPN") && !table.Has("CHILD") && !table.Has("EstablishmentName");

    private string? Of(string key, string[] headings)
    {
        var chosen = answers.GetValueOrDefault(key) ?? Remembered(key) ?? headings.Select(table.OwnHeading).FirstOrDefault(own => own is not null);
        return chosen is { Length: > 0 } && table.Has(chosen) ? chosen : null;
    }

    private string? Remembered(string key) => remembered.TryGetValue(key, out var heading) && table.Has(heading) ? heading : null;

    private ImportQuestion Ask(string key, string label, string hint, string? suggested, bool required) =>
        new(key, label, hint, [.. table.Headings.Where(h => h.Length > 0).Distinct().Select(h => KeyValuePair.Create(h, h))], suggested, required);

    private static IReadOnlyList<KeyValuePair<string, string>> Choices(IEnumerable<Choice> choices) => [.. choices.Select(c => KeyValuePair.Create(c.Value, c.Text))];
}
