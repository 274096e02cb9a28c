using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Uploads;

public sealed class UnkeptCharactersTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Form_WithACharacterThatCannotBeKept_IsRefusedInWords_AndKeepsTheRest()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people/add");
        await head.PressAsync("Add", ("Input.Name", "Ada\uFFFF Cole 👧"), ("Input.Email", "ada@example.org"));

        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("This held a character that cannot be kept");
        head.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Ada Cole 👧");
        (await service.ReadAsync<long>("select count(*) from access.people where name like 'Ada%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Form_WithNul_IsRefusedInWords()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/people/add");
        await head.PressAsync("Add", ("Input.Name", "Bo\0 Lund"), ("Input.Email", "bo@example.org"));

        head.Status.ShouldBe(HttpStatusCode.BadRequest);
        head.Words.ShouldContain("holds a character that no record can keep");
    }

    [Theory]
    [InlineData("/people?role=%00")]
    [InlineData("/settings?%00=1")]
    public async Task Address_WithSuchACharacter_LeadsNowhere(string address)
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync(address);

        head.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
