using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Verifying;
using VirtualSchool.Testing;
using Xunit;
using Xunit.Abstractions;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>
/// Ten thousand posts and files that nobody should send, by everybody, to everything that can be sent to. Made from a seed: the same one makes the same again
/// (BAD_INPUT_SEED, and BAD_INPUT_COUNT for more of them: 1,000 in ./test, 10,000 in ./test --soak).
/// </summary>
public sealed class TenThousandTests(WatchedService service, ITestOutputHelper output) : IClassFixture<WatchedService>, IAsyncLifetime
{
    private const int FilesOfTen = 1;
    private const int MostShown = 40;
    private static readonly int Seed = Setting("BAD_INPUT_SEED", 20261122);
    private static readonly int Count = Setting("BAD_INPUT_COUNT", Environment.GetEnvironmentVariable("VIRTUALSCHOOL_SOAK") is null ? 1_000 : 10_000);

    private readonly List<BadActor> _actors = [new(service, null), .. Enum.GetValues<Role>().Select(r => new BadActor(service, r))];
    private readonly List<string> _wrong = [];
    private readonly Dictionary<HttpStatusCode, int> _statuses = [];

    public async Task InitializeAsync()
    {
        foreach (var actor in _actors) await actor.ComeAsync();
    }

    public Task DisposeAsync()
    {
        foreach (var actor in _actors) actor.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task GeneratedBadPostsAndFiles_GiveNoServerError_LogNoBug_AndLeaveNothingHalfWritten()
    {
        var targets = await BadTargets.FindAsync(service, _actors);
        targets.Count.ShouldBeGreaterThan(50);

        for (var number = 0; number < Count; number++) await SendAsync(number, targets);
        await Until.TrueAsync(async () => await service.ReadAsync<long>("select count(*) from platform.import where state in ('Reading', 'Confirmed')") == 0);

        output.WriteLine($"Seed {Seed}, {targets.Count} forms and handlers: {string.Join(", ", _statuses.OrderBy(s => s.Key).Select(s => $"{(int)s.Key} × {s.Value}"))}");
        _wrong.ShouldBeEmpty($"Seed {Seed}:\n{string.Join('\n', _wrong.Take(MostShown))}\n{string.Join('\n', service.Errors.Take(MostShown))}");
        service.Errors.ShouldBeEmpty($"Seed {Seed}:\n{string.Join('\n', service.Errors.Take(MostShown))}");
        (await service.Services.GetRequiredService<LogVerification>().RunAsync([], null, CancellationToken.None)).IsWhole.ShouldBeTrue();
    }

    private async Task SendAsync(int number, IReadOnlyList<BadTarget> targets)
    {
        var dice = new Random(unchecked((Seed * 31) + number));
        var (actor, what, request) = number % 10 < FilesOfTen ? File(dice) : Post(dice, targets[number % targets.Count]);
        using (request)
        {
            var (status, onward, wrong) = await actor.SendAsync(request);
            _statuses[status] = _statuses.GetValueOrDefault(status) + 1;
            if (wrong is not null) _wrong.Add($"{number}: {actor.Name} sent {what} to {request.RequestUri}, which {wrong}");
            if (onward?.StartsWith("/data/imports/", StringComparison.Ordinal) == true && dice.Next(4) == 0) await ConfirmAsync(actor, onward);
        }
    }

    private (BadActor, string, HttpRequestMessage) Post(Random dice, BadTarget target)
    {
        // Mostly somebody who may, if there is one: whoever may not comes no further than the door.
        var allowed = _actors.Where(a => a.IsAllowed(target.Rule)).ToList();
        var actor = dice.Of(allowed.Count == 0 || dice.Next(10) == 0 ? _actors : allowed);
        var (way, content) = BadForm.Spoil(dice, [.. target.Boxes, KeyValuePair.Create("__form", actor.Token)]);
        var request = new HttpRequestMessage(HttpMethod.Post, dice.Next(12) == 0 ? BadAddress.Of(dice, target.Address) : target.Address) { Content = content };
        if (dice.Next(8) == 0) request.Headers.Add("HX-Request", "true");
        if (dice.Next(16) == 0) request.Headers.Add("X-Autosave", "1");
        return (actor, way, request);
    }

    private (BadActor, string, HttpRequestMessage) File(Random dice)
    {
        var actor = _actors.Single(a => a.Name == nameof(Role.Head));
        var files = BadFiles.Some(dice);
        var form = new MultipartFormDataContent { { new StringContent(actor.Token), "__form" } };
        foreach (var file in files) form.Add(new ByteArrayContent(file.Bytes), "Files", Quoted(file.Name));
        return (actor, $"{files.Count} files", new HttpRequestMessage(HttpMethod.Post, "/data") { Content = form });
    }

    // Nothing that .NET itself would not send.
    private static string Quoted(string name) => name.Length == 0 ? "f" : string.Concat(name.Where(c => c is not ('\0' or '\r' or '\n' or '"')));

    private static async Task ConfirmAsync(BadActor head, string import)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{import}?handler=Confirm") { Content = new FormUrlEncodedContent([KeyValuePair.Create("__form", head.Token)]) };
        await head.SendAsync(request);
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : usual;
}
