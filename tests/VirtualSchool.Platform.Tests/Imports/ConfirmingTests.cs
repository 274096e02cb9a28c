using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Tests.Notes;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Imports;

public sealed class ConfirmingTests(NotesService service) : IClassFixture<NotesService>
{
    [Fact]
    public async Task Reading_ShowsWhatWouldChange_AndChangesNothing()
    {
        var shown = await ReadyAsync(await StageAsync("preview one", "preview two"));

        shown.Preview!.Changes.Select(c => c.What).ShouldBe(["preview one", "preview two"]);
        shown.Preview.Counts.ShouldBe([new("Notes in the file", 2)]);
        (await NotesAsync("preview one")).ShouldBe(0);
    }

    [Fact]
    public async Task Confirm_MakesEveryChange_AndKeepsWhoSaidSo()
    {
        var id = await StageAsync("made one", "made two");
        await ReadyAsync(id);

        await service.AskAsync(new ConfirmImport(id));
        var done = await InStateAsync(id, ImportState.Done);

        done.Line.Words.ShouldBe("2 changes made.");
        done.Line.ConfirmedBy.ShouldBe("Hannah Reed");
        (await NotesAsync("made one"), await NotesAsync("made two")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Confirm_ByTwoPeopleAtOneMoment_IsRefusedToTheSecond_AndAppliedOnce()
    {
        var id = await StageAsync("once only");
        await ReadyAsync(id);

        var answers = await Task.WhenAll(RefusalOfAsync(new ConfirmImport(id)), RefusalOfAsync(new ConfirmImport(id)));

        await InStateAsync(id, ImportState.Done);
        answers.Count(a => a is null).ShouldBe(1);
        answers.Single(a => a is not null).ShouldBe("Hannah Reed has confirmed this import already. It is applied once only.");
        (await NotesAsync("once only")).ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_WhenTheRecordsHaveMoved_LoadsNothingAndShowsWhatWouldChangeNow()
    {
        var id = await StageAsync("moved one", "moved two");
        await ReadyAsync(id);
        await service.AskAsync(new WriteNote(service.Known, "moved one"));

        await service.AskAsync(new ConfirmImport(id));
        await Until.TrueAsync(async () => (await ShownAsync(id)).Line is { State: ImportState.Ready, Words: not null });

        var shown = await ShownAsync(id);
        shown.Line.Words!.ShouldStartWith("The records changed after this preview was made, so nothing was loaded.");
        shown.Preview!.Changes.Select(c => c.What).ShouldBe(["moved two"]);
        (await NotesAsync("moved two")).ShouldBe(0);

        await service.AskAsync(new ConfirmImport(id));
        await InStateAsync(id, ImportState.Done);
        (await NotesAsync("moved two")).ShouldBe(1);
    }

    [Fact]
    public async Task Loading_ThatFailsHalfWay_LeavesNothing()
    {
        var id = await StageAsync("before it breaks", NotesFiles.Breaks);
        await ReadyAsync(id);

        await service.AskAsync(new ConfirmImport(id));
        var refused = await InStateAsync(id, ImportState.Refused);

        refused.Line.Words!.ShouldContain("Nothing was changed.");
        (await NotesAsync("before it breaks")).ShouldBe(0);
    }

    [Fact]
    public async Task Reading_OfWhatCannotBeRead_IsRefusedInItsOwnWords()
    {
        var refused = await InStateAsync(await StageAsync(NotesFiles.Unreadable), ImportState.Refused);

        refused.Line.Words.ShouldBe("Row 2 holds a note that nobody can read. Write it again and load the file again.");
    }

    [Fact]
    public async Task Drop_ThenConfirm_IsRefused()
    {
        var id = await StageAsync("dropped");
        await ReadyAsync(id);

        await service.AskAsync(new DropImport(id));

        (await RefusalOfAsync(new ConfirmImport(id))).ShouldBe("This import is not ready to be confirmed. Look at it again.");
        (await RefusalOfAsync(new DropImport(id))).ShouldBe("This import can no longer be dropped.");
        (await NotesAsync("dropped")).ShouldBe(0);
    }

    [Fact]
    public async Task SameFileAgain_ChangesNothing_AndSaysSo()
    {
        foreach (var words in new[] { "1 change made.", "Nothing to change: everything in these files is already here." })
        {
            var id = await StageAsync("the same again");
            await ReadyAsync(id);
            await service.AskAsync(new ConfirmImport(id));
            (await InStateAsync(id, ImportState.Done)).Line.Words.ShouldBe(words);
        }

        (await NotesAsync("the same again")).ShouldBe(1);
    }

    private Task<Guid> StageAsync(params string[] notes)
    {
        var text = string.Join('\n', notes.Select(n => $"{service.Known},{n}").Prepend("CHILD,NOTE"));
        return service.AskAsync(new StageImport([new UploadedFile("notes.csv", Encoding.UTF8.GetBytes(text))], null));
    }

    private Task<ImportShown> ShownAsync(Guid id) => service.AskAsync(new FindImport(id, service.Person.Sight));

    private Task<ImportShown> ReadyAsync(Guid id) => InStateAsync(id, ImportState.Ready);

    private async Task<ImportShown> InStateAsync(Guid id, ImportState state)
    {
        await Until.TrueAsync(async () => (await ShownAsync(id)).Line.State == state);
        return await ShownAsync(id);
    }

    private async Task<string?> RefusalOfAsync(ICommand command)
    {
        try
        {
            await service.AskAsync(command);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Message;
        }
    }

    private Task<long> NotesAsync(string text) => service.ReadAsync<long>("select count(*) from notes.note where text = $1", text);
}
