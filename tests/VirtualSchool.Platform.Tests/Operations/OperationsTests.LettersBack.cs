using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Tests.Outbox;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Operations;

/// <summary>Letters that a mail server took and that came back.</summary>
public sealed partial class OperationsTests
{
    [Fact]
    public async Task LetterThatCameBack_IsShownOnThePageAndAtThePerson_AndItsFileIsGone()
    {
        var person = await service.MakePersonAsync(Role.DesignatedTeacher, "Ann Lee", "ann.lee@school.invalid");
        var letter = await service.AddLetterAsync("Your part is due", "Delivered", "ann.lee@school.invalid");
        service.PutBack("late.eml", Reports.Of($"{letter:N}", "delayed", "4.4.1"));
        service.PutBack("back.eml", Reports.Of($"{letter:N}", "failed", "5.1.1"));

        await service.ReadBackAsync();

        service.FilesBack.ShouldBeEmpty();
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/operations");
        administrator.Words.ShouldContain("Your part is due ann.lee@school.invalid there is no such mailbox (5.1.1)");
        await administrator.OpenAsync($"/people/{person}");
        administrator.Words.ShouldContain("Mail to this address came back on 3 November 2026");
    }

    [Fact]
    public async Task LetterThatCameBack_WithoutItsNumber_IsFoundByItsAddress()
    {
        var letter = await service.AddLetterAsync("One part to write", "Delivered", "Tom.Hill@school.invalid");
        service.PutBack("back.eml", Reports.Of("rewritten.by.a.relay", "failed", "5.2.2", "tom.hill@school.invalid"));

        await service.ReadBackAsync();

        (await service.ReadAsync<string>("select came_back_status from platform.outbox_message where id = $1", letter)).ShouldBe("5.2.2");
    }

    [Fact]
    public async Task FilesThatAreNoReport_AreMovedAside_AndTold_AndHoldUpNobody()
    {
        var letter = await service.AddLetterAsync("Read after the bad ones", "Delivered", "last@school.invalid");
        service.PutBack("a.eml", "");
        service.PutBack("b.eml", new string('x', 1_100_000));
        service.PutBack("c.eml", "Content-Type: multipart/report; boundary=\"\"\n\n--\n--\n\0\u00ff");
        service.PutBack("d.eml", "Subject: Out of office\nContent-Type: text/plain\n\nI am away.");
        service.PutBack("e.eml", Reports.Of($"{Guid.NewGuid():N}", "failed", "5.1.1"));
        File.CreateSymbolicLink(Path.Combine(service.Bounces, "f.eml"), "/etc/passwd");
        service.PutBack("new.eml", "Content-Type: multipart/report; boundary=x\n\n--x\n", service.Clock.GetUtcNow().AddSeconds(-5));
        service.PutBack("z.eml", Reports.Of($"{letter:N}", "failed", "5.7.1"));

        await service.ReadBackAsync();

        service.FilesBack.ShouldBe(["new.eml"]);
        (await service.ReadAsync<string>("select came_back_status from platform.outbox_message where id = $1", letter)).ShouldBe("5.7.1");
        using var administrator = await service.SignInAsync(Role.Administrator);
        await administrator.OpenAsync("/operations");
        administrator.Words.ShouldContain($"6 in {service.Bounces}/aside");
        service.ClearBack();
    }
}
