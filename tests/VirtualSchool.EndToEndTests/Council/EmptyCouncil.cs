using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>A service in which nothing is recorded yet but its head. Its mail becomes files.</summary>
public sealed class EmptyCouncil : TestService
{
    /// <summary>The head's name.</summary>
    public const string Head = "Helen Marsh";

    private PersonId _head;

    /// <summary>Every letter that has left so far, head and body.</summary>
    public IReadOnlyList<string> Letters => [.. Directory.Exists(Mail) ? Directory.GetFiles(Mail, "*.eml").Select(File.ReadAllText) : []];

    private string Mail => Path.Combine(Folder, "mail");

    public static async Task<EmptyCouncil> StartAsync()
    {
        var council = new EmptyCouncil();
        await council.InitializeAsync();
        return council;
    }

    /// <summary>A link by which the head chooses a password, good for an hour.</summary>
    public async Task<string> HeadsLinkAsync() => $"/set-up/{await this.MakeSetUpLinkAsync(_head)}";

    /// <summary>Goes to another day and does its jobs. Whoever was signed in has been signed out by then.</summary>
    public async Task GoToAsync(int month, int day)
    {
        Clock.GoTo(new DateOnly(2026, month, day));
        await Services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
    }

    /// <summary>Waits until no letter waits to leave.</summary>
    public Task DeliverAsync() => Until.TrueAsync(async () => await ReadAsync<long>("select count(*) from platform.outbox_message where state = 'Waiting'") == 0);

    /// <summary>Where posts led.</summary>
    internal RedirectsKept Redirects { get; } = new();

    protected override bool HasDoor => true;

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Services.AddSingleton<IStartupFilter>(Redirects);
    }

    protected override async Task PrepareAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await DemonstrationMark.SetAsync(source, CancellationToken.None);
    }

    protected override async Task FillAsync() => _head = await this.MakePersonAsync(Role.Head, Head, Files.EmailOf(Head));
}
