using System.Text.RegularExpressions;

namespace VirtualSchool.Host.Bench;

/// <summary>One database with the service and the limits on it, and what is asked of them.</summary>
internal sealed partial class BenchCouncil(BenchDatabase database, MeasuredProgram service, Limits limits, LogCosts log, int server) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("virtualschool-bench-").FullName;
    private readonly Visitor _visitor = new(service.Address);
    private readonly Visitor _coordinator = new(service.Address);

    public int Children => database.Children;

    /// <summary>Everything of the plan, in the order of the results.</summary>
    public async Task<IReadOnlyList<Asked>> AskedAsync(IReadOnlyList<BenchCase> cases, CancellationToken cancel)
    {
        await _visitor.SignInAsync(cancel);
        var asked = new List<Asked>();
        foreach (var one in cases)
            asked.Add(await AskAsync(one, cancel));
        return asked;
    }

    /// <summary>Waits until the service has nothing left to do of what was asked before: what it compiles anew, better, is not the next case's work.</summary>
    public Task RestAsync(CancellationToken cancel) => service.WaitUntilIdleAsync(cancel);

    /// <summary>What a browser fetches that has never been here, and what it fetches again.</summary>
    public async Task<string> VisitsAsync(CancellationToken cancel)
    {
        using var stranger = new Visitor(service.Address);
        var (signIn, roll) = (await stranger.FirstVisitAsync("/sign-in", cancel), await _visitor.FirstVisitAsync("/children", cancel));
        return $"First visit, {Children:N0} children: the sign-in page with all that it names {signIn}, the roll list {roll}; the roll list again {await _visitor.NextVisitAsync("/children", cancel)}.";
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        _coordinator.Dispose();
        await limits.DisposeAsync();
        await log.DisposeAsync();
        await service.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Asked> AskAsync(BenchCase one, CancellationToken cancel) => one.Name switch
    {
        "string" => Limit(one, limits.String),
        "query" => Limit(one, limits.Query),
        "sign-in" => await PageAsync(one, "/sign-in", cancel, isStranger: true),
        "roll" => await PageAsync(one, "/children", cancel),
        "roll-packed" => await PageAsync(one, "/children", cancel, packed: true),
        "child" => await PageAsync(one, await ChildAsync(cancel), cancel),
        "board" => await PageAsync(one, "/peps", cancel),
        "save" => new(one, Children, new BoxWriters(_visitor, service.Address, _folder).WordsAsync, service.Used),
        "search" => Search(one, Wrk.Connections),
        "calendar" => await PageAsync(one, "/book", cancel, isStranger: true),
        "booking" => new(one, Children, new Bookers(service.Address, database.Training, _folder).WordsAsync, service.Used) { Rest = database.Training.SendTheRestAsync },
        "participants" => await ParticipantsAsync(one, cancel),
        "bare-line" => Written(one, log.Bare),
        "sealed-line" => Written(one, log.Sealed) with { Used = () => ProcessorTime.Of(Environment.ProcessId, server) + service.Used().OfProgram, Rest = log.SealTheRestAsync },
        "search-alone" => Search(one, connections: 1),
        _ => throw new ArgumentOutOfRangeException(nameof(one), one.Name, "not a case"),
    };

    private Asked Limit(BenchCase one, Uri address) => Written(one, address) with { Bytes = Limits.Bytes };

    private Asked Written(BenchCase one, Uri address) =>
        new(one, Children, Told(Wrk.Get(address, cookie: null, packed: false)), () => ProcessorTime.Of(Environment.ProcessId, server));

    private Task<Asked> PageAsync(BenchCase one, string path, CancellationToken cancel, bool packed = false, bool isStranger = false) =>
        PageAsync(one, path, isStranger ? null : _visitor, cancel, packed);

    // Asked by a stranger when nobody has signed in for it.
    private async Task<Asked> PageAsync(BenchCase one, string path, Visitor? by, CancellationToken cancel, bool packed = false)
    {
        var address = new Uri(service.Address, path);
        return new(one, Children, async now => Wrk.Get(address, by is null ? null : await RenewedAsync(by, path, now), packed), service.Used)
        {
            Bytes = await (by ?? _visitor).BytesAsync(path, packed: false, cancel),
            Packed = await (by ?? _visitor).BytesAsync(path, packed: true, cancel),
        };
    }

    /// <summary>The session's cookie, which a browser lets the service renew with the pages that it opens.</summary>
    private static async Task<string> RenewedAsync(Visitor by, string path, CancellationToken cancel)
    {
        await by.PageAsync(path, cancel);
        return by.Cookie;
    }

    private async Task<Asked> ParticipantsAsync(BenchCase one, CancellationToken cancel)
    {
        await _coordinator.SignInAsync(cancel, "Training coordinator:");
        return await PageAsync(one, $"/training/offerings/{TrainingData.Event}/participants", _coordinator, cancel);
    }

    private Asked Search(BenchCase one, int connections) =>
        new(one, Children, cancel => SearchWords.WordsAsync(_visitor, service.Address, _folder, connections, cancel), service.Used);

    private async Task<string> ChildAsync(CancellationToken cancel) => Visitor.First(await _visitor.PageAsync("/children", cancel), ChildLink(), "a link to a child");

    private static Func<CancellationToken, Task<IReadOnlyList<string>>> Told(IReadOnlyList<string> words) => _ => Task.FromResult(words);

    [GeneratedRegex("""href="(/children/[0-9a-f]{8}-[0-9a-f-]+)["?#]""")]
    private static partial Regex ChildLink();
}
