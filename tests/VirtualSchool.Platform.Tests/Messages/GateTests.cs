using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Messages;

public sealed class GateTests(NotesService service) : IClassFixture<NotesService>, IDisposable
{
    [Fact]
    public async Task Command_AboutAChildOutOfSight_LooksLikeNothingAndIsLogged()
    {
        var stranger = ChildId.New();

        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new WriteNote(stranger, "hello")));

        (await service.ReadAsync<long>("select count(*) from platform.log_entry where kind = 'refused' and what = 'WriteNote' and $1 = any(children)", stranger.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task Command_OfAnotherRole_IsRefused()
    {
        service.Person.Roles = new HashSet<Role> { Role.DesignatedTeacher };

        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new WriteNote(service.Known, "hello")));
    }

    [Fact]
    public async Task Command_WithoutARule_IsClosedToPeople() =>
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new ForgotItsRule()));

    [Fact]
    public async Task Command_ForTheSystemAlone_IsClosedToPeopleWhateverTheirRole() =>
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new RefuseAlways()));

    [Fact]
    public async Task Query_WithMoreSightThanThePersonHas_IsRefused()
    {
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new ReadNotes(VisibleChildren.All)));
        await Should.ThrowAsync<NotFound>(() => service.AskAsync(new ReadNotes(VisibleChildren.Only([service.Known, ChildId.New()]))));
    }

    [Fact]
    public async Task Query_ThatShowsChildren_IsOneLookWithEachChild()
    {
        await service.AskAsync(new WriteNote(service.Known, "seen"));

        await service.AskAsync(new ReadNotes(service.Person.Sight));

        (await service.ReadAsync<Guid[]>("select children from platform.log_entry where kind = 'look' order by id desc limit 1")).ShouldBe([service.Known.Value]);
    }

    public void Dispose() => service.Person.Roles = new HashSet<Role> { Role.Head };
}
