using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Opening;
using VirtualSchool.Peps.Pages.Reviewing;
using VirtualSchool.Peps.Pages.Writing;
using VirtualSchool.Peps.Rules;
using VirtualSchool.Platform.Modules;

namespace VirtualSchool.Peps;

/// <summary>Personal education plans: opened, written by their owners, read, signed, amended.</summary>
public static class PepsModule
{
    /// <summary>Adds the module to the service.</summary>
    public static IServiceCollection AddPeps(this IServiceCollection services) => services
        .AddModule<PepsDbContext>(PepsDbContext.Schema)
        .AddSingleton(_ => TemplateLibrary.Load())
        .AddSingleton<KnownReferences>()
        .AddScoped<PepAddresses>().AddScoped<PepDesk>().AddScoped<Writer>().AddScoped<SectionKeeper>().AddScoped<Days>()
        .AddScoped<PepRules>().AddScoped<PepAgeRange>().AddScoped<PepDeadlines>().AddScoped<EarlierPeps>()
        .AddScoped<BoxWriting>().AddScoped<Freezing>();
}
