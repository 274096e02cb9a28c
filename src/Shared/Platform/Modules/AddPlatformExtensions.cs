using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Platform.Health;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Log.Verifying;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Outbox.Bounces;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Modules;

/// <summary>Everything of Platform that is not a page.</summary>
public static class AddPlatformExtensions
{
    /// <summary>Adds the database session, messages, log, outbox, jobs and imports. Call it before the modules.</summary>
    /// <param name="connectionString">The one database.</param>
    /// <param name="data">The installation's folder.</param>
    public static IServiceCollection AddPlatform(this IServiceCollection services, string connectionString, DataFolder data)
    {
        services.AddSingleton(data);
        services.AddSingleton(_ => ServiceRole.Source(Tuned(connectionString)));
        services.AddSingleton(TimeProvider.System);
        services.AddModule<PlatformDbContext>(PlatformDbContext.Schema);
        return services.AddLog().AddSessions().AddMessages().AddWorkers();
    }

    // Nothing but the role, which stays, sets session state, so pooled connections need no reset; repeated statements are prepared once a connection.
    private static string Tuned(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 }.ToString();

    private static IServiceCollection AddLog(this IServiceCollection services) => services
        .AddSingleton(KeyOfLog.Open).AddSingleton<KeptHeads>().AddSingleton<LogWriter>().AddSingleton<LookLog>().AddSingleton<LogSealer>().AddSingleton<LogVerification>()
        .AddSingleton<KnownFields>().AddScoped<LogSearch>().AddScoped<LogLines>().AddScoped<SealStates>()
        .AddHostedService(s => s.GetRequiredService<LogSealer>());

    private static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<ChangeSignal>().AddSingleton<IChangeSignal>(s => s.GetRequiredService<ChangeSignal>()).AddSingleton(typeof(KeptBySight<,>))
        .AddSingleton<IDemonstrationMode, DemonstrationMode>().AddSingleton<IMailPause, MailPause>()
        .AddScoped<DatabaseSession>().AddScoped<ChangeRecorder>().AddScoped<LooksOfRequest>().AddScoped<IBulkWriter, BulkWriter>().AddScoped<InventedLooks>()
        .AddScoped<Acting>().AddScoped(SystemScopes.Current);

    private static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddScoped<MessageScope>().AddScoped<Gate>()
        .AddScoped<ServiceFactory>(s => s.GetRequiredService!).AddScoped<IMediator, HouseMediator>()
        .AddScoped(typeof(IPipelineBehavior<,>), typeof(GateBehaviour<,>))
        .AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>))
        .AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));

    private static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddScoped<IOutbox, Outbox.Outbox>().AddPost().AddHealthBook()
        .AddScoped<ImportKinds>().AddSingleton<ImportProgressBoard>().AddSingleton<ImportWorker>().AddSingleton<JobRunner>()
        .AddHostedService(s => s.GetRequiredService<LookLog>())
        .AddHostedService<ChangeListener>().AddHostedService<MailDelivery>()
        .AddHostedService(s => s.GetRequiredService<ImportWorker>())
        .AddHostedService(s => s.GetRequiredService<JobRunner>());

    private static IServiceCollection AddPost(this IServiceCollection services)
    {
        services.AddOptions<MailSettings>().BindConfiguration("Mail")
            .Validate(m => m.IsComplete, "Mail:From must be the address that letters come from, since Mail:Host names a mail server.").ValidateOnStart();
        services.AddSingleton<BounceFolder>().AddSingleton<BounceReader>().AddHostedService(s => s.GetRequiredService<BounceReader>()).AddScoped<ICameBack, CameBackLetters>();
        return services.AddSingleton<FolderPost>().AddSingleton<SmtpPost>().AddSingleton<IPost, PostOffice>();
    }
}
