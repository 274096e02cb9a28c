using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>What is kept of signing in beside the log.</summary>
internal enum SignInRecord
{
    /// <summary>Sessions, by when they were last used. A device is known for as long as a session on it is kept.</summary>
    Sessions = 1,

    /// <summary>Tries at passwords and codes, as they are counted.</summary>
    Tries = 2,
}

/// <summary>For how many days that is kept, from a day on, with where it is laid down.</summary>
[CouncilsChoice]
internal sealed class SignInRetention
{
    public required SignInRecord What { get; init; }

    public required DateOnly From { get; init; }

    public required int Days { get; set; }

    public required string Source { get; set; }

    /// <summary>The rules that the service ships with.</summary>
    public static IReadOnlyList<SignInRetention> Shipped { get; } =
    [
        new() { What = SignInRecord.Sessions, From = Beginning, Days = 90, Source = ShippedSource },
        new() { What = SignInRecord.Tries, From = Beginning, Days = 30, Source = ShippedSource },
    ];

    private static DateOnly Beginning => new(2020, 1, 1);

    private static string ShippedSource => "VirtualSchool's own default: long enough to ask about a term’s sign-ins; the log keeps who signed in";

    /// <summary>How many days hold on that day.</summary>
    public static int DaysOn(IEnumerable<SignInRetention> rules, SignInRecord what, DateOnly day) => rules.Where(r => r.What == what && r.From <= day).MaxBy(r => r.From)!.Days;
}
