using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Imports;
using VirtualSchool.Access.Links;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Access.Sessions.Passkeys;
using VirtualSchool.Access.Sessions.SecondFactors;
using VirtualSchool.Access.SingleSignOn;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Statements;

namespace VirtualSchool.Access;

/// <summary>People, sign-in, roles, and who sees which children.</summary>
public static class AccessModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddModule<AccessDbContext>(AccessDbContext.Schema);
        services.AddOptions<AccessSettings>().BindConfiguration(AccessSettings.Section);
        services.AddKeepingMenuItem("People", "/people", Role.Head, Role.Administrator).AddHistory("Person", "People", "/people", Role.Head, Role.Administrator);
        return services.AddStanding().AddSignIn().AddSingleSignOn();
    }

    private static IServiceCollection AddStanding(this IServiceCollection services) => services
        .AddSingleton<ContextsApart>().AddSingleton<IStandingSource, StandingSource>().AddSingleton<Standings>().AddSingleton<SightOfHeads>()
        .AddSingleton<IChildGate, ChildGate>().AddScoped<ISignedInPerson, SignedInPerson>()
        .AddScoped<LinkBook>().AddScoped<LinkPost>().AddScoped<ILinkDoor, LinkDoor>()
        .AddSettingsPage("Links for contributors", "/settings/links", "How long a one-time link opens a part of a plan, and whether what is written waits for approval.", Role.Head, Role.Administrator);

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().AddScoped<PasskeyCeremony>().AddSingleton<SpentQuestions>().Configure<IdentityPasskeyOptions>(ConfigurePasskeys);
        services.AddScoped<Passwords>().AddScoped<Invitations>().AddSingleton<SignInGuard>().AddSingleton<SessionBook>().AddSingleton<AppSecrets>().AddSingleton<Codes>().AddHttpContextAccessor();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme).AddCookie(HalfSession.Scheme, ConfigureHalf);
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme).Configure<IOptions<AccessSettings>>(Configure)
            .PostConfigure(cookie => cookie.TicketDataFormat = new KeptTickets(cookie.TicketDataFormat));
        services.AddListedCookie("virtualschool", "Keeps you signed in.", "Until you sign out, close the browser or do nothing for an hour");
        services.AddListedCookie("virtualschool.half", "Remembers between the password and the code who you are.", "15 minutes");
        services.AddListedCookie("virtualschool.device", "Marks a device on which you have signed in, so that nobody’s wrong passwords lock you out of it. It says nothing of who you are.", "400 days");
        services.AddListedCookie("virtualschool.arrival", "Carries what your council’s own sign-in said of you to this service, once.", "5 minutes");
        services.AddListedCookie("virtualschool.link.", "Marks the browser in which you opened a link from a letter, so that nobody else can use it. Its name goes on with the link’s number.", "As long as the link may be used there");
        services.AddListedCookie(".AspNetCore.Correlation", "While you sign in with your council’s own account: shows that the answer is to your question. Its name goes on with signs that are new each time.", "15 minutes");
        services.AddSettingsPage("Single sign-on", "/settings/single-sign-on", "Which groups of the council’s own accounts hold which role here.", Role.Head, Role.Administrator);
        services.AddSettingsPage("Other councils’ services", "/settings/other-councils", "Where designated teachers find their pupils whom another council looks after.", Role.Administrator);
        services.AddSettingsPage("Sign-in records", "/settings/sign-in-records", "For how many days sessions and tries at signing in are kept.", Role.Head, Role.Administrator);
        services.AddSettingsPage("Second factor", "/settings/second-factor", "Of whom a code from their telephone is demanded beside the password.", Role.Head, Role.Administrator);
        return services;
    }

    private static void Configure(CookieAuthenticationOptions cookie, IOptions<AccessSettings> settings)
    {
        cookie.Cookie.Name = "virtualschool";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(settings.Value.IdleMinutes);
        cookie.SlidingExpiration = true;
        cookie.Events.OnCheckSlidingExpiration = SessionCookie.CheckSlidingAsync;
        cookie.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
    }

    private static void ConfigureHalf(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "virtualschool.half";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = HalfSession.Lifetime;
        cookie.SlidingExpiration = false;
    }

    // The device asks for a finger, a face or a PIN, so that a passkey is two factors; and keeps whose it is, so that no address is typed.
    private static void ConfigurePasskeys(IdentityPasskeyOptions passkeys) =>
        (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required");
}
