using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VirtualSchool.Access.Sessions;

namespace VirtualSchool.Access.SingleSignOn;

/// <summary>Adds signing in with an issuer's account, where the operator has named an issuer.</summary>
internal static partial class SingleSignOnRegistration
{
    public static IServiceCollection AddSingleSignOn(this IServiceCollection services)
    {
        services.AddOptions<SingleSignOnSettings>().BindConfiguration(SingleSignOnSettings.Section);
        services.AddAuthentication().AddCookie(ArrivalCookie.Scheme, ArrivalCookie.Configure);
        services.AddTransient<IssuerHandler>().AddSingleton<IPostConfigureOptions<IssuerOptions>, OAuthPostConfigureOptions<IssuerOptions, IssuerHandler>>();
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<SingleSignOnSettings>>(AddScheme);
        services.AddOptions<IssuerOptions>(IssuerOptions.Scheme).Configure<IOptions<SingleSignOnSettings>>(Configure);
        return services;
    }

    private static void AddScheme(AuthenticationOptions authentication, IOptions<SingleSignOnSettings> settings)
    {
        if (settings.Value.IsSetUp)
            authentication.AddScheme<IssuerHandler>(IssuerOptions.Scheme, settings.Value.Name);
    }

    private static void Configure(IssuerOptions issuer, IOptions<SingleSignOnSettings> settings)
    {
        issuer.Use(settings.Value);
        issuer.Events.OnRemoteFailure = LeadBackAsync;
        issuer.Events.OnAccessDenied = denied => LeadBackAsync(denied, null);
    }

    private static Task LeadBackAsync(RemoteFailureContext failed) => LeadBackAsync(failed, failed.Failure);

    private static async Task LeadBackAsync(HandleRequestContext<RemoteAuthenticationOptions> context, Exception? failure)
    {
        await context.HttpContext.TellRefusedAtOnceAsync("came back from the issuer without having signed in there");
        if (failure is not null)
            Failed(context.HttpContext.RequestServices.GetRequiredService<ILogger<IssuerHandler>>(), failure);
        context.Response.Redirect("/sign-in?handler=Failed");
        context.HandleResponse();
    }

    [LoggerMessage(LogLevel.Warning, "A sign-in with the issuer's account was refused")]
    private static partial void Failed(ILogger log, Exception failure);
}
