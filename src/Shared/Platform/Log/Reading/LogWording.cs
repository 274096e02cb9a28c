using System.Globalization;
using System.Text.RegularExpressions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>Names of types and fields, and stored values, as people say them.</summary>
internal static partial class LogWording
{
    private static readonly Dictionary<string, string> Spelt = new(StringComparer.Ordinal) { ["pep"] = "PEP", ["sen"] = "SEN", ["upn"] = "UPN", ["urn"] = "URN" };

    /// <summary>"SenProvision" as "SEN provision", "PepReview" as "PEP review", "TermRow" as "term".</summary>
    public static string OfName(string name) =>
        string.Join(' ', Words().Split(name.EndsWith("Row", StringComparison.Ordinal) ? name[..^3] : name).Where(w => w.Length > 0).Select(w => w.ToLowerInvariant()).Select(w => Spelt.GetValueOrDefault(w, w)));

    /// <summary>"an answer", "a care episode", "a one to one meeting".</summary>
    public static string One(string name) => ("aeiou".Contains(name[0], StringComparison.Ordinal) && !name.StartsWith("one ", StringComparison.Ordinal) ? "an " : "a ") + name;

    /// <summary>"Pep 0190…" as "Pep".</summary>
    public static string TypeOf(string subject) => subject.Split(' ', 2)[0];

    /// <summary>"Adviser, Head" as "adviser and head"; null for nothing.</summary>
    public static string? OfRoles(string roles) =>
        roles.Length == 0 ? null : string.Join(" and ", roles.Split(", ").Select(r => Enum.TryParse<Role>(r, out var role) ? Choice.Words(role).ToLowerInvariant() : r));

    /// <summary>Days and moments as people read them; anything else as it was stored.</summary>
    public static string? OfValue(string? stored)
    {
        if (stored is null) return null;
        if (DateOnly.TryParseExact(stored, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return HouseTime.Short(day);
        if (DateTimeOffset.TryParseExact(stored, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return HouseTime.Moment(instant);
        return stored switch { "True" => "yes", "False" => "no", _ => stored };
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex Words();
}
