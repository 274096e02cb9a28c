using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access;

/// <summary>People, sign-in, roles, and who sees which children.</summary>
public static class AccessModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddModule<AccessDbContext>(AccessDbContext.Schema);
        services.AddOptions<AccessSettings>().BindConfiguration(AccessSettings.Section);
        services.AddKeepingMenuItem("People", "/people", Role.Head, Role.Administrator);
        return services.AddStanding().AddSignIn();
    }

    private static IServiceCollection AddStanding(this IServiceCollection services) => services
        .AddSingleton<ContextsApart>().AddSingleton<IStandingSource, StandingSource>().AddSingleton<Standings>()
        .AddSingleton<IChildGate, ChildGate>().AddScoped<ISignedInPerson, SignedInPerson>();

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.AddScoped<Passwords>().AddSingleton<SignInGuard>().AddHttpContextAccessor();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme).Configure<IOptions<AccessSettings>>(Configure);
        return services;
    }

    private static void Configure(CookieAuthenticationOptions cookie, IOptions<AccessSettings> settings)
    {
        cookie.Cookie.Name = "virtualschool";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(settings.Value.IdleMinutes);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
    }
}
