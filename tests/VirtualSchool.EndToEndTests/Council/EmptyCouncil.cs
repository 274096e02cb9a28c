using Npgsql;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Jobs;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>A service in which nothing is recorded yet but its head. Its mail becomes files.</summary>
public sealed class EmptyCouncil : TestService
{
    /// <summary>The link by which the head chooses a password.</summary>
    public string HeadsLink { get; private set; } = "";

    /// <summary>Every letter that has left so far, head and body.</summary>
    public IReadOnlyList<string> Letters => [.. Directory.Exists(Mail) ? Directory.GetFiles(Mail, "*.eml").Select(File.ReadAllText) : []];

    private string Mail => Path.Combine(Folder, "mail");

    public static async Task<EmptyCouncil> StartAsync()
    {
        var council = new EmptyCouncil();
        await council.InitializeAsync();
        return council;
    }

    /// <summary>Goes to another day and does its jobs. Whoever was signed in has been signed out by then.</summary>
    public async Task GoToAsync(int month, int day)
    {
        Clock.GoTo(new DateOnly(2026, month, day));
        await Services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
    }

    /// <summary>Waits until no letter waits to leave.</summary>
    public Task DeliverAsync() => Until.TrueAsync(async () => await ReadAsync<long>("select count(*) from platform.outbox_message where state = 'Waiting'") == 0);

    protected override async Task PrepareAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await DemonstrationMark.SetAsync(source, CancellationToken.None);
    }

    protected override async Task FillAsync() =>
        HeadsLink = $"/set-up/{await this.MakeSetUpLinkAsync(await this.MakePersonAsync(Role.Head, "Helen Marsh", Files.EmailOf("Helen Marsh")))}";
}
