using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages;

/// <summary>A page of settings, listed on /settings in the order of registration.</summary>
/// <param name="Title">What is set there, in one to three words.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Sentence">What it decides, in one sentence.</param>
/// <param name="Roles">Who sees it listed: those who may open it.</param>
public sealed record SettingsEntry(string Title, string Address, string Sentence, IReadOnlyList<Role> Roles)
{
    internal bool IsFor(IReadOnlySet<Role> held) => Roles.Any(held.Contains);
}

/// <summary>Lets a module list its pages of settings.</summary>
public static class SettingsRegistration
{
    /// <summary>Lists a page on /settings, which heads, advisers, administrators and training coordinators may open.</summary>
    public static IServiceCollection AddSettingsPage(this IServiceCollection services, string title, string address, string sentence, params Role[] roles) =>
        services.AddSingleton(new SettingsEntry(title, address, sentence, roles));
}
