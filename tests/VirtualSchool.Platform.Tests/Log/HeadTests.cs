using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Log.Heads;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class HeadTests(NotesService service) : IClassFixture<NotesService>
{
    private readonly SealedLog _log = new(service);

    [Fact]
    public async Task Day_KeepsTheHeadInAFileAndInALetter_ThatVerifiesLater()
    {
        await service.AskAsync(new SetLogHeadAddress(" audit@example.org "));
        await _log.WriteAsync(1);

        await service.SendAsync(new KeepLogHead());
        await _log.WriteAsync(1);

        var line = File.ReadAllLines(service.Services.GetRequiredService<KeptHeads>().Daily)[^1];
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where to_address = 'audit@example.org'");
        letter.ShouldContain(line);
        (await _log.VerifyAsync(LogHead.Parse(line)!)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Day_AskedTwice_AddsNoSecondLineAndSendsNoSecondLetter()
    {
        await service.AskAsync(new SetLogHeadAddress("twice@example.org"));
        await _log.WriteAsync(1);

        await service.SendAsync(new KeepLogHead());
        await service.SendAsync(new KeepLogHead());

        var lines = File.ReadAllLines(service.Services.GetRequiredService<KeptHeads>().Daily);
        lines.Distinct().Count().ShouldBe(lines.Length);
        (await service.ReadAsync<long>("select count(*) from platform.outbox_message where to_address = 'twice@example.org'")).ShouldBe(1);
    }

    [Fact]
    public async Task ChainMadeAnewByWhoeverHasTheKey_IsFoundByTheDaysLine()
    {
        await _log.WriteAsync(2);
        await service.SendAsync(new KeepLogHead());

        var verdict = await _log.TamperAsync(MakeAnewAsync, "log_block");

        verdict.Findings.ShouldNotBeEmpty();
        verdict.Findings.ShouldAllBe(f => f.Contains("the chain was made anew from there or before"));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a@")]
    public async Task Address_ThatIsNone_IsRefused(string typed) =>
        (await Should.ThrowAsync<FluentValidation.ValidationException>(() => service.AskAsync(new SetLogHeadAddress(typed)))).Message.ShouldContain("Enter an e-mail address");

    private async Task MakeAnewAsync()
    {
        var key = service.Services.GetRequiredService<LogKey>();
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        var blocks = await LogChain.ReadAsync(connection, "order by number", CancellationToken.None).ToListAsync();
        await _log.ExecuteAsync("delete from platform.log_block");
        LogBlock? last = null;
        foreach (var block in blocks)
        {
            last = LogBlock.After(last, block.At.AddSeconds(1), [.. block.Ids().Zip(block.Marks.Chunk(EntryMarks.Kept))], block.Reach, key);
            await LogChain.AppendAsync(connection, last, CancellationToken.None);
        }
    }
}
