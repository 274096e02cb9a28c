using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages;

/// <summary>A module's entry in the menu at the top of every page, in the order of registration.</summary>
/// <param name="Text">One or two words.</param>
/// <param name="Address">Where it leads; the item is marked as current on every address below it.</param>
/// <param name="Roles">Who sees it; empty for everybody who has signed in.</param>
/// <param name="KeepsTheService">True for what keeps the service going (data, people, settings): it stands after the day's work.</param>
public sealed record MenuItem(string Text, string Address, IReadOnlyList<Role> Roles, bool KeepsTheService = false)
{
    internal bool IsFor(IReadOnlySet<Role> held) => Roles.Count == 0 || Roles.Any(held.Contains);

    internal bool Leads(string path) => path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}

/// <summary>Lets a module add itself to the menu.</summary>
public static class MenuRegistration
{
    /// <summary>Adds an item for people who hold one of <paramref name="roles"/>; none means everybody who has signed in.</summary>
    public static IServiceCollection AddMenuItem(this IServiceCollection services, string text, string address, params Role[] roles) =>
        services.AddSingleton(new MenuItem(text, address, roles));

    /// <summary>Adds an item that stands after the day's work: data, people, settings.</summary>
    public static IServiceCollection AddKeepingMenuItem(this IServiceCollection services, string text, string address, params Role[] roles) =>
        services.AddSingleton(new MenuItem(text, address, roles, KeepsTheService: true));
}
