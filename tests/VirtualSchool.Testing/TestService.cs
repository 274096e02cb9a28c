using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using VirtualSchool.Host;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.People;
using Xunit;

namespace VirtualSchool.Testing;

/// <summary>The whole service on a database of its own, for one class of tests: use it as a class fixture, or derive to fill it first.</summary>
public class TestService : IAsyncLifetime
{
    private readonly Door _door = new();
    private WebApplication? _app;

    /// <summary>The clock that the service reads.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The folder that the service writes to.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("vs-test-").FullName;

    /// <summary>How to reach its database.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app!.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Its services.</summary>
    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        ConnectionString = await MakeDatabaseAsync();
        await PrepareAsync();
        _app = Service.Build(new ServiceSettings(ConnectionString, Folder, 0), Adjust);
        await _app.StartAsync();
        await Until.TrueAsync(TodaysJobsAreDoneAsync);
        await FillAsync();
    }

    public async Task DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Sends a message as the system does.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> message)
    {
        await using var scope = Services.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    /// <summary>Publishes a notification as another module does, outside any command.</summary>
    public async Task PublishAsync<T>(T notification) where T : INotification
    {
        await using var scope = Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Publish(notification);
    }

    /// <summary>Reads one value straight from the database.</summary>
    public async Task<T> ReadAsync<T>(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The address at which a session opens for the person at once; null where people come by password and second factor.</summary>
    internal string? DoorFor(PersonId person) => HasDoor ? _door.AddressFor(person) : null;

    /// <summary>A browser without JavaScript that nobody has signed in with.</summary>
    public Visitor Visit() => new(Address);

    // What the day brings is done before a test begins, so that no job works on the records that the test makes.
    private async Task<bool> TodaysJobsAreDoneAsync()
    {
        await using var scope = Services.CreateSystemScope();
        var jobs = scope.ServiceProvider.GetServices<IDailyJob>().Select(j => j.Name).Distinct().Count();
        return await ReadAsync<long>("select count(*) from platform.job_run") >= jobs;
    }

    /// <summary>True where how people sign in is nothing to the tests.</summary>
    protected virtual bool HasDoor => false;

    /// <summary>From where a derived fixture has its database; an empty, migrated one when it does not say.</summary>
    protected virtual Task<string> MakeDatabaseAsync() => TestCluster.CopyAsync();

    /// <summary>What a derived fixture does to its database before the service starts.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>What a derived fixture puts into the service once it runs.</summary>
    protected virtual Task FillAsync() => Task.CompletedTask;

    /// <summary>What a derived fixture replaces in the service.</summary>
    protected virtual void Adjust(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TimeProvider>(Clock);
        if (HasDoor) builder.Services.AddSingleton<IStartupFilter>(_door);
        builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 100);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
    }
}
