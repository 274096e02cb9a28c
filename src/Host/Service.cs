using VirtualSchool.Access;
using VirtualSchool.Children;
using VirtualSchool.Peps;
using VirtualSchool.Platform.Modules;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Requests.Forms;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Platform.Web;
using VirtualSchool.Platform.Web.Outside;
using VirtualSchool.Training;

namespace VirtualSchool.Host;

/// <summary>The whole service, as one list.</summary>
public static class Service
{
    /// <summary>Builds the service; nothing runs and no database is asked until it is started.</summary>
    /// <param name="settings">Where its data are and where it listens.</param>
    /// <param name="adjust">What a test replaces (clock, logging).</param>
    public static WebApplication Build(ServiceSettings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Service).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, $"{builder.Environment.ApplicationName}.staticwebassets.runtime.json"))) builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, BodyLimits.MostBytes));
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.Port ?? 0}");
        if (settings.LocalAddress is { } local) builder.Configuration["Council:Address"] ??= local;
        AddEverything(builder.Services, settings);
        adjust?.Invoke(builder);
        var app = builder.Build();
        UseEverything(app);
        return app;
    }

    private static void AddEverything(IServiceCollection services, ServiceSettings settings) => services
        .AddPlatform(settings.ConnectionString, new DataFolder(settings.DataFolder))
        .AddAccess()
        .AddChildren()
        .AddTraining()
        .AddPeps()
        .AddRequests()
        .AddPageParts();

    private static void UseEverything(WebApplication app)
    {
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseOneAddress();
        app.UseRouting();
        app.UseAuthentication();
        app.UsePageRules();
        app.MapStaticAssets();
        app.MapPageParts();
        app.MapHealth();
        app.MapRobots();
        app.MapRazorPages().WithStaticAssets();
    }
}
