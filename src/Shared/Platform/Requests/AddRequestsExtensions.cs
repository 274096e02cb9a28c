using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Requests.Forms;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Platform.Requests;

/// <summary>What every web request goes through.</summary>
public static class AddRequestsExtensions
{
    /// <summary>Adds Razor Pages with the house's filters, and keys that outlive a restart.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>(); // No page writes its names as jQuery does, and it throws at those that are no such names.
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            mvc.MaxModelBindingCollectionSize = BodyLimits.MostBoxes;
            mvc.Filters.Add<KeptCharacters>();
            mvc.Filters.Add<RefusalFilter>();
            mvc.Filters.Add<LookFilter>();
        });
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.MultipartBodyLengthLimit) = (BodyLimits.MostBoxes, BodyLimits.MostBytes));
        services.AddDataProtection().SetApplicationName("VirtualSchool");
        services.AddSingleton<KeyFile>();
        services.AddOptions<KeyManagementOptions>().Configure<NpgsqlDataSource, KeyFile>((keys, source, file) =>
            (keys.XmlRepository, keys.XmlEncryptor) = (new DatabaseKeys(source), new KeySealer(file)));
        services.Decorate<IDataProtectionProvider, KeptFormCookies>();
        services.AddAntiforgery(a => (a.Cookie.Name, a.FormFieldName) = ("vs.form", "__form"));
        services.AddSingleton<KeptForm>();
        return services.AddOutside();
    }
}
