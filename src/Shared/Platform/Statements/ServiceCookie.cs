using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.Platform.Statements;

/// <summary>A cookie that the service sets, as the page about cookies lists it. Whoever sets one lists it: a test compares the list with what browsers get.</summary>
/// <param name="Name">Its name, without the prefix that it bears where the service is reached by https.</param>
/// <param name="Purpose">What it is for, in one sentence.</param>
/// <param name="Kept">For how long.</param>
public sealed record ServiceCookie(string Name, string Purpose, string Kept);

/// <summary>Lets a module list its cookies.</summary>
public static class CookieRegistration
{
    /// <summary>Lists a cookie on the page about cookies.</summary>
    public static IServiceCollection AddListedCookie(this IServiceCollection services, string name, string purpose, string kept) =>
        services.AddSingleton(new ServiceCookie(name, purpose, kept));
}
