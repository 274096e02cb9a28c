using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>What the council's roll knows is in the plan before anybody types, and says where it came from.</summary>
public sealed class FromTheRollTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task Facts_OfTheRoll_AreShownWithTheirSource()
    {
        var (child, reference) = await StartAsync();
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        worker.ShouldSay("born 3 Feb 2018; female; Year 4; unique pupil number H801200001001; council’s number C");
        worker.ShouldSay("White British");
        worker.ShouldSay("Social worker: Worker");
        worker.ShouldSay("From the council’s roll, 3 Nov 2026");
        await worker.OpenAsync($"/peps/{reference}/sections/care");
        worker.ShouldSay("In care since 5 Jan 2026; Interim care order; Foster care, long term; home number 2 in this time in care, since 1 Mar 2026.");
        await worker.OpenAsync($"/peps/{reference}/sections/school");
        worker.ShouldSay($"School {child.School}; since 5 Oct 2026.");
    }

    [Fact]
    public async Task Answers_OfTheRoll_WaitToBeConfirmedAndCountOnlyThen()
    {
        var (child, reference) = await StartAsync();
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}/sections/send");
        teacher.Page.QuerySelector("[name='v-send.status'][value=E]")!.HasAttribute("checked").ShouldBeTrue();
        teacher.ShouldSay("from the council’s roll");
        teacher.ShouldSay("Do I have special educational needs?");
        (await StateAsync(child, "send.status")).ShouldBe("CarriedForward");
        await teacher.PressAsync("Save", ("k-send.status", "yes"), ("k-send.need", "yes"));
        (await StateAsync(child, "send.status")).ShouldBe("Answered");
        (await service.ReadAsync<string>("select value from peps.answer where child = $1 and question = 'send.need'", child.Id.Value)).ShouldBe("[\"SEMH\"]");

        await teacher.OpenAsync($"/peps/{reference}/sections/school");
        (await service.ReadAsync<string>("select value from peps.answer where child = $1 and question = 'school.history'", child.Id.Value)).ShouldContain("Old Infants");
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}/sections/people");
        worker.Page.QuerySelector("[name='v-people.known_as']")!.GetAttribute("value").ShouldBe("Ami");
    }

    private Task<string> StateAsync(PepChild child, string question) =>
        service.ReadAsync<string>("select state from peps.answer where child = $1 and question = $2", child.Id.Value, question);

    private async Task<(PepChild Child, string Reference)> StartAsync()
    {
        var child = await service.AddChildAsync();
        await service.ReadAsync<Guid>(
            "update children.child set given_name = 'Amira', known_as = 'Ami', sex = 'Female', ethnicity = 'WBRI', upn = 'H801200001001', sen_provision = 'S', sen_need = 'SEMH', legal_status = 'C1', placement = 'U4' where id = $1 returning id",
            child.Id.Value);
        await EpisodeAsync(child, new(2026, 1, 5), new(2026, 3, 1), "S", "V2", "U6");
        await EpisodeAsync(child, new(2026, 3, 1), null, "B", "C1", "U4");
        await PlaceAsync(child, 99001, "Old Infants", new(2022, 9, 1), new(2026, 7, 20));
        await PlaceAsync(child, child.School, $"School {child.School}", new(2026, 10, 5), null);
        var reference = await service.EnterCareAsync(child);
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        return (child, reference);
    }

    private Task EpisodeAsync(PepChild child, DateOnly from, DateOnly? until, string began, string status, string placement) => service.ReadAsync<Guid>(
        """insert into children.care_episode (id, child_id, "from", until, why_began, legal_status, placement, why_ended) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id""",
        Guid.NewGuid(), child.Id.Value, from, (object?)until ?? DBNull.Value, began, status, placement, until is null ? DBNull.Value : "X1");

    private Task PlaceAsync(PepChild child, int urn, string name, DateOnly from, DateOnly? until) => service.ReadAsync<Guid>(
        """insert into children.school_place (id, child_id, school_urn, school_name, "from", until) values ($1, $2, $3, $4, $5, $6) returning id""",
        Guid.NewGuid(), child.Id.Value, urn, name, from, (object?)until ?? DBNull.Value);
}
