using System.Globalization;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Access.Pages.Access;

/// <summary>Numbers of people and children as they are said.</summary>
internal static class Words
{
    public static string Children(int count) => count switch { 0 => "no child", 1 => "1 child", _ => $"{Number(count)} children" };

    public static string Holders(Role role, int count) => $"{Number(count)} {Choice.Words(role).ToLowerInvariant()}{(count == 1 ? "" : "s")}";

    public static string RecoveryCodes(int count) => count switch { 0 => "no recovery code", 1 => "1 recovery code", _ => $"{Number(count)} recovery codes" };

    public static string Roles(int count) => count switch { 0 => "no role", 1 => "1 role", _ => $"{Number(count)} roles" };

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
