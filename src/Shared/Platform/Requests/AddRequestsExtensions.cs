using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddSingleton<KeyFile>();
        services.AddOptions<KeyManagementOptions>().Configure<NpgsqlDataSource, KeyFile>((keys, source, file) =>
            (keys.XmlRepository, keys.XmlEncryptor) = (new DatabaseKeys(source), new KeySealer(file)));
        services.AddAntiforgery(a => (a.Cookie.Name, a.FormFieldName) = ("vs.form", "__form"));
        services.AddSingleton<KeptForm>();
        return services;
    }
}
