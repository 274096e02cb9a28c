using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Pages.Log;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.Pages.Parts.Boards;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Platform.Statements;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Pages;

/// <summary>Registers what every page shares: layout, page parts, binders with sentences, the council's name and colour.</summary>
public static class PageParts
{
    /// <summary>Adds the page parts. Refuses to start when the council's colour is not #rrggbb or white words on it are not legible.</summary>
    public static IServiceCollection AddPageParts(this IServiceCollection services)
    {
        services.AddOptions<CouncilSettings>().BindConfiguration("Council").ValidateDataAnnotations()
            .Validate(c => BrandColour.Parse(c.Colour) is { IsLegible: true }, "Council:Colour must be #rrggbb and dark enough for white words (contrast 4.5 to 1).")
            .ValidateOnStart();
        services.AddOptions<CouncilSettings>().PostConfigure<IDemonstrationMode>((council, demonstration) =>
        {
            if (demonstration.IsOn) council.Invent();
        });
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.Name = PageMessages.Cookie);
        services.Configure<MvcOptions>(BindingSentences.Apply);
        services.AddExceptionHandler<BugLog>();
        services.AddSingleton<MenuMarkup>();
        services.AddSingleton<KeptMarkup>();
        services.AddSingleton<IHttpResponseStreamWriterFactory, WholePages>();
        services.AddPageCompression();
        services.AddKeepingMenuItem("Data", "/data", Role.Head, Role.TrainingCoordinator);
        services.AddKeepingMenuItem("Log", LogLinks.Log, Role.Head);
        services.AddSettingsPage("Log", "/settings/log", "To whom the head of the log is sent each day, so that nobody can cut the log off unseen.", Role.Head, Role.Administrator);
        services.AddHistory(CouncilsChoiceAttribute.Type, "Settings", "/settings", Role.Head, Role.Adviser, Role.Administrator, Role.TrainingCoordinator);
        services.AddKeepingMenuItem("Settings", "/settings", Role.Head, Role.Adviser, Role.Administrator, Role.TrainingCoordinator);
        services.AddSettingsPage("Statements", "/settings/statements", "Accessibility, privacy, cookies, help and contact: what the council says of the service to everybody.", Role.Administrator);
        services.AddListedCookie("vs.form", "Shows that a form was opened on this device, so that no other site can send one in your name.", "Until you close the browser");
        services.AddListedCookie(PageMessages.Cookie, "Carries the sentence that says what has been done to the next page.", "Until that page is shown");
        services.AddListedCookie(ScreenSettings.Cookie, "Remembers what you chose on the page This screen: names or initials, and the key for searching.", "A year; while names are hidden, until you close the browser");
        services.AddSettingsPage("Operations", "/operations", "How the service itself is doing: daily work, mail, back-ups and versions.", Role.Head, Role.Administrator);
        return services;
    }

    /// <summary>Maps the council's style sheet.</summary>
    public static void MapPageParts(this IEndpointRouteBuilder routes) => routes.MapBrandStyles();
}
