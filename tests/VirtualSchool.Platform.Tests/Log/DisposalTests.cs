using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class DisposalTests(NotesService service) : IClassFixture<NotesService>
{
    private readonly SealedLog _log = new(service);

    [Fact]
    public async Task Dispose_OfAChildsValues_KeepsTheChainValidAndIsItselfAnEntry()
    {
        await _log.WriteAsync(2);
        var lines = await service.ReadAsync<long>("select count(*) from platform.log_entry");
        service.Clock.Pass(TimeSpan.FromMinutes(1));

        var deleted = await service.SendAsync(new DisposeLogValues([service.Known], service.Clock.GetUtcNow(), "75 years from birth: Care Planning Regs 2010 reg 50"));
        await _log.SealAsync();

        deleted.ShouldBeGreaterThan(0);
        (await service.ReadAsync<long>("select count(*) from platform.log_value v join platform.log_entry e on e.key = v.entry where $1 = any(e.children)", service.Known.Value)).ShouldBe(0);
        (await service.ReadAsync<long>("select count(*) from platform.log_entry")).ShouldBe(lines + 1);
        (await service.ReadAsync<string>("select what from platform.log_entry where kind = 'disposal' and $1 = any(children)", service.Known.Value)).ShouldStartWith("75 years from birth");
        (await _log.VerifyAsync()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dispose_DoesNotCoverWhatIsDeletedLater()
    {
        await service.SendAsync(new DisposeLogValues([service.Known], service.Clock.GetUtcNow(), "the law"));
        service.Clock.Pass(TimeSpan.FromMinutes(1));
        var id = (await _log.WriteAsync(1))[0];

        var verdict = await _log.TamperAsync($"delete from platform.log_value where entry = (select key from platform.log_entry where id = {id})", "log_value");

        verdict.Findings.ShouldHaveSingleItem().ShouldStartWith($"Values of entry {id} were deleted");
    }

    [Fact]
    public async Task Dispose_ByAPerson_IsClosed() =>
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new DisposeLogValues([service.Known], service.Clock.GetUtcNow(), "because I wish")));
}
