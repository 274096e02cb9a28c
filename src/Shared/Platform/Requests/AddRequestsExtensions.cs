using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using VirtualSchool.Platform.Keys;

namespace VirtualSchool.Platform.Requests;

/// <summary>What every web request goes through.</summary>
public static class AddRequestsExtensions
{
    /// <summary>Adds Razor Pages with the house's filters, and keys that outlive a restart.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<RefusalFilter>();
            mvc.Filters.Add<LookFilter>();
        });
        services.AddDataProtection().SetApplicationName("VirtualSchool");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new DatabaseKeys(s.GetRequiredService<NpgsqlDataSource>())));
        services.AddAntiforgery(a => (a.Cookie.Name, a.FormFieldName) = ("vs.form", "__form"));
        return services;
    }
}
