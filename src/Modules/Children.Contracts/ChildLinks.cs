using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Contracts;

/// <summary>Addresses of the pages about children and schools.</summary>
public static class ChildLinks
{
    /// <summary>The roll.</summary>
    public const string Roll = "/children";

    /// <summary>A child's page.</summary>
    public static string To(ChildId child) => $"/children/{child}";

    /// <summary>Everything known about a child in order of time.</summary>
    public static string ToChronology(ChildId child) => $"/children/{child}/chronology";

    /// <summary>Who changed what in a child's record and plans.</summary>
    public static string ToHistory(ChildId child) => $"/children/{child}/history";

    /// <summary>A school's page, by its number in the national register.</summary>
    public static string ToSchool(int urn) => $"/schools/{urn}";
}
