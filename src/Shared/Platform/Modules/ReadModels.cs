using System.Reflection;
using AutoMapper;
using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.Platform.Modules;

/// <summary>AutoMapper for read models that match their entity: one configuration for all modules, checked at start.</summary>
public static class ReadModels
{
    /// <summary>Builds the configuration from every profile in the assemblies and refuses to start when a read model has a member that nothing fills.</summary>
    public static IServiceCollection AddReadModels(this IServiceCollection services, params Assembly[] assemblies)
    {
        var configuration = new MapperConfiguration(c =>
        {
            SkipExtensionMethods(c);
            foreach (var profile in assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Profile)) && !t.IsAbstract))
                c.AddProfile((Profile)Activator.CreateInstance(profile, nonPublic: true)!);
        });
        configuration.AssertConfigurationIsValid();
        return services.AddSingleton<IConfigurationProvider>(configuration);
    }

    // AutoMapper 8 tries LINQ's extension methods as flattening sources and stumbles over newer constraints: docs/decisions/0002.
    private static void SkipExtensionMethods(IMapperConfigurationExpression expression)
    {
        for (var type = expression.GetType(); type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (field.GetValue(expression) is ICollection<MethodInfo> methods) methods.Clear();
    }
}
