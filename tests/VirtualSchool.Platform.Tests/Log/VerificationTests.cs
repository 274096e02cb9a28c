using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Platform.Log.Sealing;
using VirtualSchool.Platform.Tests.Notes;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class VerificationTests(NotesService service) : IClassFixture<NotesService>
{
    private readonly SealedLog _log = new(service);

    [Fact]
    public async Task Verify_OfAnUntouchedLog_IsWhole()
    {
        await _log.WriteAsync(3);

        var verdict = await _log.VerifyAsync();

        verdict.IsWhole.ShouldBeTrue();
        verdict.Entries.ShouldBe(await service.ReadAsync<long>("select count(*) from platform.log_entry"));
        verdict.SealedTo.ShouldBe(service.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("person_name = 'Somebody else'")]
    [InlineData("at = at + interval '1 hour'")]
    [InlineData("children = '{}'")]
    [InlineData("what = 'Nothing'")]
    [InlineData("roles = 'Administrator'")]
    [InlineData("commitment = null")]
    public async Task Verify_OfAnAlteredLine_NamesIt(string change)
    {
        var id = (await _log.WriteAsync(2))[1];

        var verdict = await _log.TamperAsync($"update platform.log_entry set {change} where id = {id}", "log_entry");

        verdict.Findings[0].ShouldStartWith($"Entry {id} (");
        verdict.Findings[0].ShouldEndWith("was altered.");
    }

    [Fact]
    public async Task Verify_OfDeletedLines_NamesThem()
    {
        var ids = await _log.WriteAsync(4);

        var verdict = await _log.TamperAsync($"delete from platform.log_entry where id = {ids[2]}", "log_entry");

        verdict.Findings.ShouldContain($"Entry {ids[2]} was deleted.");
    }

    [Fact]
    public async Task Verify_OfLinesCutOffAtTheEnd_NamesThem()
    {
        await _log.WriteAsync(2);
        var (first, last) = (await service.ReadAsync<long>("select max(id) - 1 from platform.log_entry"), await service.ReadAsync<long>("select max(id) from platform.log_entry"));

        var verdict = await _log.TamperAsync($"delete from platform.log_entry where id >= {first}", "log_entry");

        verdict.Findings[0].ShouldContain($"to {last}, the last of the log, were cut off.");
    }

    [Fact]
    public async Task Verify_OfLinesCutOffWithTheirBlocks_IsFoundByTheHeadKeptInAFile()
    {
        await _log.WriteAsync(1);
        await _log.WriteAsync(1);

        var verdict = await _log.TamperAsync(
            """
            delete from platform.log_entry e using platform.log_block b where e.id <@ b.entries and b.number = (select max(number) from platform.log_block);
            delete from platform.log_block where number = (select max(number) from platform.log_block)
            """, "log_entry", "log_block");

        verdict.Findings[0].ShouldContain("was cut off after block");
    }

    [Fact]
    public async Task Verify_OfSwappedLines_NamesBoth()
    {
        var ids = await _log.WriteAsync(3);

        var verdict = await _log.TamperAsync(
            $"""
             create temp table two as select * from platform.log_entry where id in ({ids[0]}, {ids[2]});
             delete from platform.log_entry where id in ({ids[0]}, {ids[2]});
             update two set id = {ids[0] + ids[2]} - id;
             insert into platform.log_entry overriding system value select * from two
             """, "log_entry");

        verdict.Findings.Count(f => f.Contains("was swapped", StringComparison.Ordinal)).ShouldBe(2);
        verdict.Findings.ShouldContain(f => f.StartsWith($"Entry {ids[0]} ", StringComparison.Ordinal) && f.EndsWith($"in the place of entry {ids[2]}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_OfAnInsertedLine_NamesItEvenWhenTheSealerHasSeenIt()
    {
        await _log.WriteAsync(1);
        const string Insert = "insert into platform.log_entry (key, at, person, person_name, kind, what, children, mark) values (gen_random_uuid(), now(), gen_random_uuid(), 'Nobody', 'look', '/forged', '{}', $$\\x00112233445566778899aabbccddeeff$$::bytea)";
        await _log.ExecuteAsync(Insert);
        var id = await service.ReadAsync<long>("select id from platform.log_entry where what = '/forged'");
        await Until.TrueAsync(async () => await service.ReadAsync<bool>("select up_to >= 0 and pg_visible_in_snapshot((select writer from platform.log_entry where id = $1), within::pg_snapshot) from platform.log_block order by number desc limit 1", id));

        var verdict = await _log.VerifyAsync();
        await _log.ExecuteAsync($"delete from platform.log_entry where id = {id}");

        verdict.Findings.ShouldHaveSingleItem().ShouldStartWith($"Entry {id} (");
        verdict.Findings[0].ShouldEndWith("was inserted: this service did not write it.");
        (await _log.VerifyAsync()).IsWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("update platform.log_block set entries = '{[900001,900002)}' where number = 1", "Block 1, sealed at")]
    [InlineData("delete from platform.log_block where number = 1", "Block 1 of the chain was deleted.")]
    public async Task Verify_OfATamperedChain_NamesTheBlock(string sql, string finding)
    {
        await _log.WriteAsync(2);

        (await _log.TamperAsync(sql, "log_block")).Findings[0].ShouldStartWith(finding);
    }

    [Fact]
    public async Task Verify_OfAChainMadeAnew_IsFoundByAHeadKeptElsewhere()
    {
        await _log.WriteAsync(1);
        var real = service.Services.GetRequiredService<KeptHeads>().All()[^1];

        (await _log.VerifyAsync(real)).IsWhole.ShouldBeTrue();
        (await _log.VerifyAsync(real with { Mark = new string('0', 64) })).Findings.ShouldHaveSingleItem().ShouldContain("made anew");
    }

    [Theory]
    [InlineData("update platform.log_value set after = 'as it is told' where entry = (select key from platform.log_entry where id = {0}) and field = 'Text'", "were altered, deleted or inserted.")]
    [InlineData("delete from platform.log_value where entry = (select key from platform.log_entry where id = {0})", "no entry says that they were disposed of.")]
    public async Task Verify_OfTamperedValues_NamesTheirLine(string sql, string finding)
    {
        var id = (await _log.WriteAsync(1))[0];

        var verdict = await _log.TamperAsync(sql.Replace("{0}", $"{id}", StringComparison.Ordinal), "log_value");

        verdict.Findings.ShouldHaveSingleItem().ShouldStartWith($"Values of entry {id} ");
        verdict.Findings[0].ShouldEndWith(finding);
    }

    [Fact]
    public async Task Head_IsALineThatReadsBack()
    {
        await _log.WriteAsync(1);
        var head = service.Services.GetRequiredService<KeptHeads>().All()[^1];

        LogHead.Parse(head.ToString()).ShouldBe(head with { At = new DateTimeOffset(head.At.Ticks - (head.At.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero) });
        LogHead.Parse("no head").ShouldBeNull();
    }
}
