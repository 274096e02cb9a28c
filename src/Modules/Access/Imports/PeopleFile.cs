using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Imports;

/// <summary>One person whom a list names.</summary>
internal sealed record ListedPerson(string Name, string Email, Role Role)
{
    public int Row { get; init; }

    /// <summary>The school's URN or name, for a designated teacher whose row says it.</summary>
    public string? School { get; init; }

    public bool IsDeputy { get; init; }

    public string EmailKey => Person.KeyOf(Email);
}

/// <summary>Reads a list of people through its columns.</summary>
internal sealed class PeopleFile(TextTable table, PeopleColumns columns)
{
    private readonly Dictionary<(string, Role, string?), int> _seen = [];

    public ProblemList Problems { get; } = new(table.Name);

    public IReadOnlyList<ListedPerson> Read() => [.. table.Rows(Problems).Select(ReadRow).OfType<ListedPerson>()];

    private ListedPerson? ReadRow(TextRow row)
    {
        var (name, email, role) = (row.Required(columns.Name!), row.Required(columns.Email!), ReadRole(row));
        if (email is not null && !PersonForm.IsEmail(email))
            row.LeaveOut(columns.Email, $"{email} is no e-mail address. Correct it and load the file again.");
        if (name?.Length > PersonForm.LongestName)
            row.LeaveOut(columns.Name, $"The name is longer than {PersonForm.LongestName} characters. Shorten it and load the file again.");
        if (row.IsLeftOut || name is null || email is null || role is null)
            return null;
        var school = role == Role.DesignatedTeacher && columns.School is { } column ? row.Text(column) : null;
        var person = new ListedPerson(name, email, role.Value) { Row = row.Number, School = school, IsDeputy = columns.Role is { } of && IsDeputy(row.Text(of)) };
        if (_seen.TryAdd((person.EmailKey, person.Role, school), row.Number))
            return person;
        row.LeaveOut(columns.Email, $"{email} is in row {_seen[(person.EmailKey, person.Role, school)]} already with this role{(school is null ? "" : " and school")}. Keep one row.");
        return null;
    }

    private Role? ReadRole(TextRow row)
    {
        var text = columns.Role is { } column ? row.Text(column) : null;
        var role = text is null ? columns.Otherwise : RoleOf(text);
        if (role is null)
            row.LeaveOut(columns.Role, text is null
                ? "This row names no role. Fill it in, or answer which role such rows have."
                : $"{text} is no role of the service. Write {string.Join(", ", Choice.Of<Role>().Select(c => c.Text.ToLowerInvariant()))}.");
        return role;
    }

    private static bool IsDeputy(string? role) => role?.TrimStart().StartsWith("deputy", StringComparison.OrdinalIgnoreCase) ?? false;

    private static Role? RoleOf(string text)
    {
        var plain = string.Concat((IsDeputy(text) ? text.TrimStart()["deputy".Length..] : text).Where(char.IsLetter));
        return plain.Equals("DT", StringComparison.OrdinalIgnoreCase) ? Role.DesignatedTeacher
            : Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(r => plain.Equals($"{r}", StringComparison.OrdinalIgnoreCase) || plain.Equals(string.Concat(Choice.Words(r!.Value).Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase));
    }
}
