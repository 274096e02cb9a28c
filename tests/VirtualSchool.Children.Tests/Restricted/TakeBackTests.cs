using System.Net;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Tests.Imports;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Restricted;

/// <summary>The way back from an adoption that was recorded by mistake.</summary>
public sealed class TakeBackTests(SealedCouncil council) : IClassFixture<SealedCouncil>
{
    [Fact]
    public async Task TakeBack_OfAnAdoptionRecordedByMistake_LeavesEverythingAsItWas_AndKeepsWhoAndWhy()
    {
        var id = await council.AddAsync("904", "Juno", "Birch");
        await council.LoadAsync(Loading.File("n4.csv", $"CHILD,School URN,Social worker,Social worker email,Adviser,Adviser email\n904,{SealedCouncil.Oak},Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n"));
        var before = await RecordAsync(id);
        using var head = await council.SignInAsync(Role.Head);
        await head.SealAsync(new ChildId(id), new(2026, 11, 9));
        await head.OpenAsync("/children/sealed");
        await head.PressAsync("Open the record and keep my reason", ("Number", "904"), ("Reason", SealedCouncil.Why));
        council.Heard.Forget();
        await head.OpenAsync("/children/sealed");
        await TakeBackAsync(head, "904", "oops", sure: null);
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("Say how the mistake was made and who found it");
        head.Words.ShouldContain("Tick the box to say that the child was not adopted.");

        await TakeBackAsync(head, "904", Mistake, "true");

        head.Words.ShouldContain("The adoption is taken back.");
        head.Words.ShouldContain("Juno Birch");
        head.Words.ShouldNotContain("This is a sealed record.");
        (await RecordAsync(id)).ShouldBe(before);
        council.Heard.Of<ChildrenUnsealed>().ShouldHaveSingleItem().Children.ShouldBe([new ChildId(id)]);
        council.Heard.Of<ChildrenEnteredCare>().ShouldBeEmpty();
        using var teacher = await council.SignInAsync(new PersonId(await council.ReadAsync<Guid>("select id from access.people where name = 'Dee Tee'")));
        foreach (var visitor in new[] { council.Adviser, council.Worker, teacher })
        {
            await visitor.OpenAsync($"/children/{id}");
            visitor.Status.ShouldBe(HttpStatusCode.OK);
            await visitor.OpenAsync($"/children/{id}/history");
            visitor.Words.ToLowerInvariant().ShouldNotMatch("adopt|seal|mistake|another child", visitor.Words);
        }

        await head.OpenAsync("/children/sealed");
        head.Words.ShouldContain(Mistake);
        await head.OpenAsync($"/children/{id}/restricted");
        await head.PressAsync("Open it and keep my reason", ("Reason", SealedCouncil.Why));
        head.Words.ShouldContain("None is recorded. One of 9 November 2026 was recorded by mistake;");
        (await council.ReadAsync<long>("select count(*) from platform.log_entry e join platform.log_value v on v.entry = e.key where $1 = any(e.children) and v.field = 'Reason' and v.after = $2", id, Mistake)).ShouldBe(1);
        await head.SealAsync(new ChildId(id), new(2026, 11, 9));
        await council.Adviser.OpenAsync($"/children/{id}");
        council.Adviser.Status.ShouldBe(HttpStatusCode.NotFound, "it was an adoption after all");
    }

    [Fact]
    public async Task TakeBack_AfterTheCouncilsDays_OrByAnAdviser_IsRefused()
    {
        var id = await council.AddAsync("905", "Otto", "Reed");
        using var head = await council.SignInAsync(Role.Head);
        await head.SealAsync(new ChildId(id), new(2026, 11, 9));
        await council.ReadAsync<Guid>("update children.child set sealed_on = '2026-10-12' where id = $1 returning id", id);
        await head.OpenAsync("/children/sealed");
        await TakeBackAsync(head, "905", Mistake, "true");
        head.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        head.Words.ShouldContain("This record was sealed on 12 October 2026, and an adoption can be taken back for 28 days.");
        await TakeBackAsync(head, SealedCouncil.Other, Mistake, "true");
        head.Words.ShouldContain("No sealed record has the number 902.");
        await council.Adviser.OpenAsync("/children");
        using var form = new FormUrlEncodedContent([new("Mistake.Number", "905"), new("Mistake.Reason", Mistake), new("Mistake.Sure", "true"), new("__form", council.Adviser.Page.QuerySelector("input[name=__form]")!.GetAttribute("value")!)]);
        (await council.Adviser.Http.PostAsync("/children/sealed?handler=TakeBack", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await council.ReadAsync<bool>("select sealed_on is not null from children.child where id = $1", id)).ShouldBeTrue();
    }

    private const string Mistake = "The order of 9 November is of another child with that name";

    private static Task TakeBackAsync(Visitor head, string number, string reason, string? sure) =>
        head.PressAsync("Take the adoption back and unseal the record", ("Mistake.Number", number), ("Mistake.Reason", reason), ("Mistake.Sure", sure));

    private Task<string> RecordAsync(Guid id) => council.ReadAsync<string>(
        """
        select concat_ws('|', c.on_roll, c.in_care_since, c.left_care_on, c.school_urn, c.adviser_name, c.worker_name, c.adopted_on, c.sealed_on, c.until_before_adoption, e."from", e.until, e.why_ended)
        from children.child c join children.care_episode e on e.child_id = c.id where c.id = $1
        """, id);
}
