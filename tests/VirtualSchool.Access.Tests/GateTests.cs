using Shouldly;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class GateTests(GatedService service) : IClassFixture<GatedService>
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    [Fact]
    public async Task Query_WithForgedSight_IsRefused()
    {
        var (person, child) = (await service.MakePersonAsync(Role.Adviser), ChildId.New());
        await service.SendAsync(new GrantSights([new(person, child, Role.Adviser, LongAgo, null, "caseload")]));

        (await service.SendAsAsync(person, new ListChildren(VisibleChildren.Only([child])))).ShouldBe(1);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(person, new ListChildren(VisibleChildren.All)));
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(person, new ListChildren(VisibleChildren.Only([child, ChildId.New()]))));
    }

    [Fact]
    public async Task Query_AboutAChild_IsAnsweredOnlyToWhoSeesThem()
    {
        var (mine, other, child) = (await service.MakePersonAsync(Role.DesignatedTeacher), await service.MakePersonAsync(Role.DesignatedTeacher), ChildId.New());
        await service.SendAsync(new GrantSights([new(mine, child, Role.DesignatedTeacher, LongAgo, null, "their school")]));

        (await service.SendAsAsync(mine, new OpenChild(child))).ShouldBe(child);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(other, new OpenChild(child)));
        await Should.ThrowAsync<NotFound>(async () => await service.SendAsAsync(await service.MakePersonAsync(Role.Administrator), new OpenChild(child)));
        (await service.SendAsAsync(await service.MakePersonAsync(Role.Head), new OpenChild(child))).ShouldBe(child);
    }

    [Fact]
    public async Task SystemCommand_SentByAPerson_IsRefused()
    {
        var head = await service.MakePersonAsync(Role.Head);
        await Should.ThrowAsync<NotFound>(() => service.SendAsAsync(head, new GrantSights([new(head, ChildId.New(), Role.Adviser, LongAgo, null, "why")])));
    }
}
