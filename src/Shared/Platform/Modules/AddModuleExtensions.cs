using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Platform.Modules;

/// <summary>How a module joins the service.</summary>
public static class AddModuleExtensions
{
    private static readonly Type[] Kinds =
        [typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IValidator<>), typeof(IDailyJob), typeof(IImportKind), typeof(IDemonstrationPart), typeof(ILogWords), typeof(IChildNames)];

    /// <summary>
    /// Adds a module: its context (pooled, pointed at the request's one connection) and, by one scan of its assembly, its handlers,
    /// validators, reactions, jobs, kinds of import, words for the log and part of the demonstration.
    /// </summary>
    public static IServiceCollection AddModule<TContext>(this IServiceCollection services, string schema) where TContext : DbContext
    {
        services.AddSingleton(new ModuleData(typeof(TContext), schema) { Model = ModelOf<TContext> });
        services.AddPooledDbContextFactory<TContext>(options => ModuleData.Configure(options, schema));
        services.AddScoped(Enlisted<TContext>);
        return services.Scan(scan => scan.FromAssemblies(typeof(TContext).Assembly)
            .AddClasses(classes => classes.Where(IsPart), publicOnly: false)
            .AsImplementedInterfaces(IsKind)
            .WithScopedLifetime());
    }

    private static TContext Enlisted<TContext>(IServiceProvider services) where TContext : DbContext
    {
        var session = services.GetRequiredService<DatabaseSession>();
        var context = services.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
        session.Enlist(context);
        return context;
    }

    private static IModel ModelOf<TContext>(IServiceProvider services) where TContext : DbContext
    {
        using var context = services.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
        return context.Model;
    }

    private static bool IsPart(Type type) => type.GetInterfaces().Any(IsKind);

    private static bool IsKind(Type type) => Kinds.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
}
