using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Tests.Notes;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Data;

public sealed class ChangeSignalTests(NotesService service) : IClassFixture<NotesService>
{
    private IChangeSignal Signal => service.Services.GetRequiredService<IChangeSignal>();

    [Fact]
    public async Task Version_GoesUpAtOnceWhenThisProcessCommits()
    {
        var before = Signal.Version("notes");

        await service.AskAsync(new WriteNote(service.Known, "signal"));

        Signal.Version("notes").ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task Version_StaysWhenACommandIsUndone()
    {
        await Until.TrueAsync(() => Signal.Version("nothing") > 0); // the listener has begun to listen
        var before = Signal.Version("notes");

        await Should.ThrowAsync<InvalidOperationException>(() => service.AskAsync(new WriteNote(service.Known, "undone") { ListenerThrows = true }));

        Signal.Version("notes").ShouldBe(before);
    }

    [Fact]
    public async Task Version_GoesUpWhenAnotherProcessCommits()
    {
        await Until.TrueAsync(() => Signal.Version("nothing") > 0);
        var before = Signal.Version("children");
        await using var elsewhere = new NpgsqlConnection(service.ConnectionString);
        await elsewhere.OpenAsync();

        await using var notice = new NpgsqlCommand("select pg_notify('virtualschool', 'another-process:children,peps')", elsewhere);
        await notice.ExecuteNonQueryAsync();

        await Until.TrueAsync(() => Signal.Version("children") > before);
    }
}
