using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages;

/// <summary>Addresses where a child's record is changed.</summary>
internal static class ChangeLinks
{
    public static string School(ChildId child) => $"/children/{child}/school";

    public static string People(ChildId child) => $"/children/{child}/people";

    public static string Death(ChildId child) => $"/children/{child}/death";

    public static string Adoption(ChildId child) => $"/children/{child}/adoption";

    public static string Restricted(ChildId child) => $"/children/{child}/restricted";
}
