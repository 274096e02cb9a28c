using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages.Log;

/// <summary>Addresses of the log. They hold identities, never names.</summary>
public static class LogLinks
{
    /// <summary>The whole log, newest first.</summary>
    public const string Log = "/log";

    /// <summary>Who looked at a child and who changed what.</summary>
    public static string OfChild(ChildId child) => $"{Log}?child={child}";

    /// <summary>What a person looked at and did.</summary>
    public static string OfPerson(PersonId person) => $"{Log}?person={person}";
}
