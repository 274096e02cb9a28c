using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Platform.Web;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages.Gallery;

/// <summary>A small server that shows the page parts without modules or a database.</summary>
public sealed class GalleryHost : IAsyncLifetime
{
    private readonly WebApplication _app = Build(0);

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Address = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Builds the server; 0 takes a free port.</summary>
    public static WebApplication Build(int port, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(GalleryHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Testing",
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true"; // As a published service answers.
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(KeepPartsAndGallery);
        builder.Services.AddPageParts().AddSingleton(TimeProvider.System)
            .AddSingleton<ICurrentPerson, GalleryPerson>().AddSingleton<IDemonstrationMode, GalleryMode>().AddSingleton<IMailPause, GalleryMail>()
            .AddMenuItem("This week", "/gallery").AddMenuItem("Children", "/children", Role.Head).AddMenuItem("PEPs", "/peps").AddMenuItem("People", "/people", Role.Administrator);
        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRouting();
        app.MapStaticAssets();
        app.MapPageParts();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }

    private static void KeepPartsAndGallery(ApplicationPartManager manager)
    {
        string[] kept = [typeof(PageParts).Assembly.GetName().Name!, typeof(GalleryHost).Assembly.GetName().Name!];
        foreach (var part in manager.ApplicationParts.Where(p => !kept.Contains(p.Name)).ToList()) manager.ApplicationParts.Remove(part);
    }
}

internal sealed class GalleryPerson : ICurrentPerson
{
    public PersonId Id { get; } = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"));
    public string Name => "Helen Ward";
    public IReadOnlySet<Role> Roles { get; } = new HashSet<Role> { Role.Head };
    public bool IsSignedIn => true;
    public bool IsSystem => false;
}

internal sealed class GalleryMode : IDemonstrationMode
{
    public bool IsOn => true;
}

internal sealed class GalleryMail : IMailPause
{
    public DateTimeOffset? RestoredTo => null;
}
