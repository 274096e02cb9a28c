namespace VirtualSchool.Access.Domain;

/// <summary>Too many failures in a row close what is tried for a while. Tries while it is closed do not prolong it.</summary>
internal static class Lockout
{
    /// <summary>When it opens again, judged by its tries within the window, in any order; null when it is open.</summary>
    public static DateTimeOffset? ClosedUntil(IEnumerable<SignInAttempt> withinWindow, int mostFailures, TimeSpan window)
    {
        var failures = withinWindow.Where(a => a.Outcome != SignInOutcome.Locked)
            .OrderByDescending(a => a.At)
            .TakeWhile(a => a.Outcome == SignInOutcome.Failed)
            .Take(mostFailures).ToList();
        return failures.Count < mostFailures ? null : failures[^1].At + window;
    }
}
