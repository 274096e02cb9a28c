using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Tests.Notes;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class SealerTests(NotesService service) : IClassFixture<NotesService>
{
    private readonly SealedLog _log = new(service);

    [Fact]
    public async Task Seal_WhileASlowTransactionHoldsALowId_LeavesThatLineToALaterBlockAndNothingBehind()
    {
        await using var slow = new NpgsqlConnection(service.ConnectionString);
        await slow.OpenAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        var late = Line("slow");
        await service.Services.GetRequiredService<LogWriter>().CopyAsync(slow, [late], CancellationToken.None);
        await service.AskAsync(new WriteNote(service.Known, "quick"));
        await _log.SealAsync();
        var before = await LastBlockAsync();

        await transaction.CommitAsync();
        (await _log.VerifyAsync()).Entries.ShouldBe(await CountAsync());
        await _log.SealAsync();

        var id = await service.ReadAsync<long>("select id from platform.log_entry where key = $1", late.Key);
        id.ShouldBeLessThan(await service.ReadAsync<long>("select max(id) from platform.log_entry"));
        (await service.ReadAsync<long>("select number from platform.log_block where entries @> $1", id)).ShouldBeGreaterThan(before);
        var verdict = await _log.VerifyAsync();
        verdict.Findings.ShouldBeEmpty();
        verdict.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Sealer_RunsByItself_AndSealsLooksAndChanges()
    {
        await service.AskAsync(new WriteNote(service.Known, "by itself"));

        await Until.TrueAsync(async () => (await _log.VerifyAsync()).Waiting == 0);

        (await service.ReadAsync<long>("select sum(count)::bigint from platform.log_block")).ShouldBe(await CountAsync());
    }

    [Fact]
    public async Task Seal_OfManyWritersAtOnce_SealsEachLineOnce()
    {
        var writer = service.Services.GetRequiredService<LogWriter>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async w =>
        {
            await using var connection = new NpgsqlConnection(service.ConnectionString);
            await connection.OpenAsync();
            for (var i = 0; i < 25; i++) await writer.CopyAsync(connection, [Line($"writer {w}"), Line($"writer {w}")], CancellationToken.None);
        }).Append(_log.SealAsync()));

        await _log.SealAsync();

        (await _log.VerifyAsync()).Findings.ShouldBeEmpty();
        (await service.ReadAsync<long>("select sum(count)::bigint from platform.log_block")).ShouldBe(await CountAsync());
    }

    [Fact]
    public async Task Seal_AfterTheDatabaseMovedToAServerThatCountsTransactionsAnew_GoesOn()
    {
        await _log.WriteAsync(1);
        var ahead = "999999999:999999999:";
        var (last, key) = (await LastAsync(), service.Services.GetRequiredService<LogKey>());
        var moved = LogBlock.After(last, last.At, [], new SealReach(ahead, ahead, 0, IsWhole: true), key);
        await using (var connection = new NpgsqlConnection(service.ConnectionString))
        {
            await connection.OpenAsync();
            await LogChain.AppendAsync(connection, moved, CancellationToken.None);
        }

        await service.AskAsync(new WriteNote(service.Known, "after the move"));
        await Until.TrueAsync(async () => await service.ReadAsync<long>("select sum(count)::bigint from platform.log_block") == await CountAsync());

        (await _log.VerifyAsync()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Key_IsReadableByTheServiceAlone()
    {
        var path = Path.Combine(service.Folder, "keys", "log.key");
        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        LogKey.Open(path, null).Id.ShouldBe(service.Services.GetRequiredService<LogKey>().Id);
    }

    [Fact]
    public void Key_ThatDidNotSealThisLog_OrIsGone_IsRefusedInWords()
    {
        var elsewhere = Path.Combine(service.Folder, "another.key");
        var id = service.Services.GetRequiredService<LogKey>().Id;

        Should.Throw<Kernel.Refusal>(() => LogKey.Open(elsewhere, id)).Message.ShouldContain("back-up");
        File.Exists(elsewhere).ShouldBeFalse();
        LogKey.Open(elsewhere, null).Id.ShouldNotBe(id);
        Should.Throw<Kernel.Refusal>(() => LogKey.Open(elsewhere, id)).Message.ShouldContain("not the one that sealed this log");
    }

    private static LogEntry Line(string what) =>
        new(Guid.CreateVersion7(), new DateTimeOffset(2026, 11, 3, 10, 42, 0, TimeSpan.Zero), Guid.NewGuid(), "Somebody", "", LogKind.Look, what, null, null, [Guid.NewGuid()], null);

    private Task<long> CountAsync() => service.ReadAsync<long>("select count(*) from platform.log_entry");

    private Task<long> LastBlockAsync() => service.ReadAsync<long>("select max(number) from platform.log_block");

    private async Task<LogBlock> LastAsync()
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        return (await LogChain.LastAsync(connection, CancellationToken.None))!;
    }
}
