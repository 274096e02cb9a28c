using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>A child without a school place has no designated teacher: the social worker starts, the virtual school writes the teacher's part.</summary>
public sealed class NoPlaceTests(PepService service) : IClassFixture<PepService>
{
    [Fact]
    public async Task PlanOfTheTerm_WithoutAPlace_IsTheSocialWorkersToStart()
    {
        var (_, reference) = await OpenAsync();
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("SocialWorker");
    }

    [Fact]
    public async Task FromStartToSignature_WithoutAPlace_PassesBetweenSocialWorkerAndVirtualSchool()
    {
        var (child, reference) = await OpenAsync();
        using var worker = await service.SignInAsync(child.Worker);
        using var adviser = await service.SignInAsync(child.Adviser);
        using var head = await service.SignInAsync(Role.Head);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        (await service.ReadAsync<long>("select count(*) from peps.section_progress s join peps.pep p on p.id = s.pep_id where p.reference = $1 and s.for = 'DesignatedTeacher'", reference)).ShouldBe(0);

        await worker.OpenAsync($"/peps/{reference}/sections/voice");
        worker.ShouldSay("This section is for the virtual school to write");
        await Writing.WriteWholeAsync(worker, adviser, reference, "virtual school");
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("VirtualSchool");
        await adviser.OpenAsync("/");
        adviser.ShouldSay("To write: no school place");

        await adviser.OpenAsync($"/peps/{reference}/submit");
        await adviser.PressAsync("Send to the virtual school");
        await head.OpenAsync($"/peps/{reference}/review");
        await head.PressAsync("Return it", ("Input.Grade", "Amber"), ("Input.Praise", "Heard"), ("Input.Reason", "Say when it was measured"), ("Input.Feedback[targets].Grade", "Red"), ("Input.Feedback[targets].Words", "Add the baseline"));
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("VirtualSchool");
        await adviser.OpenAsync($"/peps/{reference}/submit");
        await adviser.PressAsync("Send to the virtual school");
        await head.OpenAsync($"/peps/{reference}/review");
        await head.PressAsync("Sign off", ("Input.Grade", "Green"), ("Input.Praise", "Heard"));
        head.ShouldSay("is signed off");
    }

    [Fact]
    public async Task FoundAPlace_BeforeTheStart_IsTheDesignatedTeachersToStart()
    {
        var (child, reference) = await OpenAsync();
        await FindPlaceAsync(child);
        (await service.PepAsync<string>(reference, "waiting_for")).ShouldBe("DesignatedTeacher");
    }

    [Fact]
    public async Task FoundAPlace_WhileItIsWritten_GivesTheTeachersPartToTheTeacher()
    {
        var (child, reference) = await OpenAsync();
        using var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        await FindPlaceAsync(child);
        (await service.ReadAsync<long>("select count(*) from peps.section_progress s join peps.pep p on p.id = s.pep_id where p.reference = $1 and s.for = 'VirtualSchool'", reference)).ShouldBe(0);
        using var teacher = await service.SignInAsync(child.Teacher);
        await teacher.OpenAsync($"/peps/{reference}/sections/voice");
        teacher.Page.QuerySelector("[name='v-voice.words'], [name^='v-voice']").ShouldNotBeNull();
    }

    private async Task<(PepChild Child, string Reference)> OpenAsync()
    {
        var child = await service.AddChildAsync(atSchool: false);
        await service.PublishAsync(new ChildrenOnRollAtGoLive([new ChildOnDay(child.Id, new(2025, 1, 1))], new DateOnly(2026, 11, 3)));
        return (child, await service.ReferenceAsync(child));
    }

    private async Task FindPlaceAsync(PepChild child)
    {
        await service.ReadAsync<Guid>("update children.child set school_urn = $2, school_name = 'Found School' where id = $1 returning id", child.Id.Value, child.School);
        await service.PublishAsync(new ChildrenChangedSchool([new SchoolChange(child.Id, null, child.School, new(2026, 11, 3))], IsHistory: true));
    }
}
