using System.Reflection;

namespace VirtualSchool.Platform.Pages;

/// <summary>The version of the program that runs.</summary>
public static class AppVersion
{
    /// <summary>As released, such as 0.1.0, without the build's own suffix.</summary>
    public static string Number { get; } =
        typeof(AppVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
