using FluentValidation;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Messages;

public sealed class TransactionTests(NotesService service) : IClassFixture<NotesService>
{
    [Fact]
    public async Task Command_WhenAllGoesWell_IsKept()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "kept"));

        (await CountAsync("kept")).ShouldBe(1);
        id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Command_WhenAListenerThrows_LeavesNothingInAnySchema()
    {
        var before = await LogLengthAsync();

        await Should.ThrowAsync<InvalidOperationException>(() => service.AskAsync(new WriteNote(service.Known, "broken") { ListenerThrows = true }));

        (await CountAsync("broken")).ShouldBe(0);
        (await LogLengthAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Command_ThatSwallowsAnInnerRefusal_IsStillUndoneWhole()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => service.AskAsync(new WriteNote(service.Known, "half") { SwallowInnerRefusal = true }));

        (await CountAsync("half")).ShouldBe(0);
    }

    [Fact]
    public async Task Publish_InsideACommand_TellsOnlyWhatIsAlreadySaved()
    {
        // The listener reads by SQL of its own on the same connection, and would throw away the command if it saw nothing.
        var id = await service.AskAsync(new WriteNote(service.Known, "told"));

        (await service.ReadAsync<long>("select count(*) from notes.note where id = $1", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Command_WithSeveralMistakes_TellsAllOfThem()
    {
        var refused = await Should.ThrowAsync<ValidationException>(() => service.AskAsync(new WriteNote(service.Known, new string('x', 21)) { Secret = "letmein" }));

        refused.Errors.Select(e => e.ErrorMessage).ShouldBe(["Write at most 20 letters.", "Choose a better secret."], ignoreOrder: true);
    }

    [Fact]
    public async Task Command_OnARowThatSomebodyElseChanged_IsRefusedInWords()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "first"));
        var version = (uint)await service.ReadAsync<uint>("select xmin from notes.note where id = $1", id);
        await service.AskAsync(new ChangeNote(service.Known, id, "second", version));

        var refusal = await Should.ThrowAsync<Refusal>(() => service.AskAsync(new ChangeNote(service.Known, id, "third", version)));

        refusal.Message.ShouldContain("Somebody else changed this");
        (await CountAsync("second")).ShouldBe(1);
    }

    private Task<long> CountAsync(string text) => service.ReadAsync<long>("select count(*) from notes.note where text = $1", text);

    private Task<long> LogLengthAsync() => service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'change'");
}
