using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Log;

public sealed class ReadingTests(NotesService service) : IClassFixture<NotesService>
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Log_ByChild_FindsAlsoTheListsThatShowedThem_NewestFirst()
    {
        var (child, other) = (ChildId.New(), ChildId.New());
        await WriteAsync([Look(child, 1), Look(other, 2), new LogEntry(Guid.CreateVersion7(), Morning.AddHours(3), Guid.NewGuid(), "Lister", "Adviser", LogKind.Look, "/list", null, null, [other.Value, child.Value], null)]);

        var shown = await AskAsync(new LogAsk(25, null) { Child = child });

        shown.Lines.Select(l => l.Words).ShouldBe(["opened /list", "opened /page-1 about {child}"]);
        shown.Lines[0].Roles.ShouldBe("adviser");
        shown.ChildrenShown.ShouldContain(other);
    }

    [Fact]
    public async Task Log_ByPersonAndDays_PagesByKey()
    {
        var (person, child) = (PersonId.New(), ChildId.New());
        await WriteAsync([.. Enumerable.Range(0, 60).Select(i => Look(child, i) with { Person = person.Value, At = Morning.AddDays(i) })]);

        var all = new List<string>();
        long? after = null;
        do
        {
            var page = await AskAsync(new LogAsk(25, after) { Person = person, From = new DateOnly(2026, 11, 4), To = new DateOnly(2026, 12, 31) });
            all.AddRange(page.Lines.Select(l => l.Words));
            after = page.HasMore ? page.Lines[^1].Id : null;
        } while (after is not null);

        all.Count.ShouldBe(58);
        all[0].ShouldStartWith("opened /page-58 ");
        all[^1].ShouldStartWith("opened /page-1 ");
    }

    [Fact]
    public async Task Log_ByKind_TellsRefusalsAndChangesInWords()
    {
        var stranger = ChildId.New();
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new WriteNote(stranger, "hello")));
        await service.AskAsync(new WriteNote(service.Known, "first"));

        (await AskAsync(new LogAsk(25, null) { Kind = LogKind.Refused })).Lines[0].Words.ShouldBe("was refused: write note, about {child}");
        var change = (await AskAsync(new LogAsk(25, null) { Kind = LogKind.Change })).Lines[0];
        change.Words.ShouldBe("added {child}’s note");
        change.Changes.ShouldHaveSingleItem().ShouldBe(new LineChange("text", null, "first"));
    }

    [Fact]
    public async Task History_OfARecord_SaysFromWhatToWhat_AndHidesWhatIsSecretOrRestricted()
    {
        var id = await service.AskAsync(new WriteNote(service.Known, "before") { Secret = "s", Address = "1 High Street" });
        var version = await service.ReadAsync<uint>("select xmin from notes.note where id = $1", id);
        await service.AskAsync(new ChangeNote(service.Known, id, "after", version));

        var history = await service.AskAsync(new ReadHistory(service.Known, $"Note {id}", null, 25));

        history.Lines.Count.ShouldBe(2);
        history.Lines[0].Who.ShouldBe("Hannah Reed");
        history.Lines[0].Changes.ShouldHaveSingleItem().ShouldBe(new LineChange("text", "before", "after"));
        history.Lines[1].Changes.ShouldContain(new LineChange("A restricted fact", null, "(restricted)"));
        history.Lines[1].Changes.ShouldContain(new LineChange("secret", null, "(not kept)"));
    }

    [Fact]
    public async Task History_OfAChildOutOfSight_IsNotFound() =>
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new ReadHistory(ChildId.New(), null, null, 25)));

    [Fact]
    public async Task Log_SaysHowFarItIsSealed()
    {
        await new SealedLog(service).WriteAsync(1);

        var seal = (await AskAsync(new LogAsk(25, null))).Seal;

        seal.To.ShouldBe(service.Clock.GetUtcNow());
    }

    private static LogEntry Look(ChildId child, int number) =>
        new(Guid.CreateVersion7(), Morning.AddMinutes(number), Guid.NewGuid(), "Looker", "Head", LogKind.Look, $"/page-{number}", null, null, [child.Value], null);

    private async Task WriteAsync(IReadOnlyCollection<LogEntry> lines)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        await service.Services.GetRequiredService<LogWriter>().CopyAsync(connection, lines, CancellationToken.None);
    }

    private async Task<LogShown> AskAsync(LogAsk ask) => await service.SendAsync(new ReadLog(ask, VisibleChildren.All));
}
