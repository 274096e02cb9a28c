using System.Text.RegularExpressions;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>An address of the service, spoilt.</summary>
internal static partial class BadAddress
{
    private static readonly string[] Asked = ["sort", "from", "to", "id", "returnUrl", "version", "block", "role", "kind", "child", "person"];

    public static string Of(Random dice, string address) => dice.Next(6) switch
    {
        0 => Records().Replace(address, _ => $"{BadValues.Id(dice)}"),
        1 => Records().Replace(address, _ => Short(dice).Replace("%00", "%01", StringComparison.Ordinal)),
        2 => $"{address.Split('?')[0]}?handler={Short(dice)}",
        3 => With(address, "p", dice),
        4 => With(With(address, "size", dice), "after", dice),
        _ => With(address, dice.Of(Asked), dice),
    };

    private static string With(string address, string name, Random dice) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Short(dice)}";

    // A longer line than a server reads is its own refusal, and none of ours.
    private static string Short(Random dice) => BadValues.Encoded(dice) is { Length: > 0 and < 1_000 } bad ? bad : "x";

    [GeneratedRegex("[0-9A-Fa-f-]{36}|[A-Z][0-9]{2}-[0-9]+|(?<=/)[0-9]+(?=/|$)")]
    private static partial Regex Records();
}
