namespace VirtualSchool.Access.Domain;

/// <summary>Too many failures in a row close an address for a while. Tries while it is closed do not prolong it.</summary>
internal static class Lockout
{
    /// <summary>True when the address is closed, judged by its tries within the window, in any order.</summary>
    public static bool IsClosed(IEnumerable<SignInAttempt> withinWindow, int mostFailures) =>
        withinWindow.Where(a => a.Outcome != SignInOutcome.Locked)
            .OrderByDescending(a => a.At)
            .TakeWhile(a => a.Outcome == SignInOutcome.Failed)
            .Count() >= mostFailures;
}
