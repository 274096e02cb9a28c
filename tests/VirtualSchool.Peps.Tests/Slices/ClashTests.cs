using System.Net;
using Shouldly;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Two texts in one box: a clash is one by what its writer saw, whoever wrote.</summary>
public sealed class ClashTests(PepService service) : IClassFixture<PepService>
{
    private const string Box = "care.plan";
    private const string Name = "v-care.plan";

    [Fact]
    public async Task TwoPeopleInOneBox_SeeBothTextsAndLoseNeither()
    {
        var (child, reference, worker) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await OpenAsync(reference, worker, adviser);
        await worker.SaveBoxAsync(Box, (Name, "Hers"));
        var (status, answer) = await adviser.SaveBoxAsync(Box, (Name, "His"));
        (status, answer.GetProperty("theirs").GetString()).ShouldBe((HttpStatusCode.Conflict, "Hers"));

        await OpenAsync(reference, adviser);
        adviser.ShouldSay("Two people wrote in one box");
        await adviser.PressAsync("Keep both, one under the other");
        (await StandingAsync(child)).ShouldBe("Hers\n\nHis");
        adviser.Words.ShouldNotContain("Two people wrote in one box");
    }

    [Fact]
    public async Task SameWriter_InTwoWindows_SeesBothTextsAndLosesNeither()
    {
        var (child, reference, worker) = await StartAsync();
        await OpenAsync(reference, worker);
        await worker.SaveBoxAsync(Box, (Name, "In the morning"));
        (await worker.SaveBoxAsync(Box, (Name, "In the afternoon"))).Status.ShouldBe(HttpStatusCode.Conflict);

        await OpenAsync(reference, worker);
        worker.ShouldSay("Two texts in one box");
        worker.ShouldSay("In the morning");
        await worker.PressAsync("Use the second text");
        (await StandingAsync(child)).ShouldBe("In the afternoon");
    }

    [Fact]
    public async Task OneWriter_WhoCarriesEachVersionOn_NeverClashesWithThemselves()
    {
        var (child, reference, worker) = await StartAsync();
        await OpenAsync(reference, worker);
        var (_, first) = await worker.SaveBoxAsync(Box, (Name, "One"));
        var (status, _) = await worker.SaveBoxAsync(Box, first.GetProperty("version").GetString()!, (Name, "One two"));
        (status, await StandingAsync(child)).ShouldBe((HttpStatusCode.OK, "One two"));
    }

    [Fact]
    public async Task Writer_WhoTypesOnAfterAClash_KeepsOneTextBesideTheOther()
    {
        var (child, reference, worker) = await StartAsync();
        await OpenAsync(reference, worker);
        await worker.SaveBoxAsync(Box, (Name, "One"));
        var (_, clash) = await worker.SaveBoxAsync(Box, (Name, "Two"));
        await worker.SaveBoxAsync(Box, clash.GetProperty("version").GetString()!, (Name, "Two and more"));
        await worker.SaveBoxAsync(Box, (Name, "Three, in a third window"));
        (await service.ReadAsync<string[]>("select array_agg(value order by at, id) from peps.set_aside where child = $1", child.Id.Value)).ShouldBe(["Two and more", "Three, in a third window"]);
    }

    [Fact]
    public async Task Save_OfAFormLeftOpen_LeavesAloneWhatOthersWroteInOtherBoxes()
    {
        var (child, reference, worker) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await OpenAsync(reference, worker, adviser);
        await adviser.SaveBoxAsync(Box, (Name, "His"));
        await worker.PressAsync("Save", ("v-care.leisure", "Swimming"));
        worker.ShouldSay("Swimming");
        worker.ShouldSay("His");
        worker.Words.ShouldNotContain("one box");
        (await StandingAsync(child)).ShouldBe("His");
    }

    [Fact]
    public async Task Save_AgainAfterARefusal_DoesNotOverwriteWhatWasWrittenMeanwhile()
    {
        var (child, reference, worker) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await OpenAsync(reference, worker, adviser);
        await adviser.SaveBoxAsync(Box, (Name, "His"));
        await worker.PressAsync("Save", (Name, "Hers"), ("v-care.review", "31 2 2027"));
        worker.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await worker.PressAsync("Save", ("v-care.review", "26 2 2027"));
        worker.ShouldSay("Two people wrote in one box");
        (await StandingAsync(child)).ShouldBe("His");
    }

    [Fact]
    public async Task Settling_AfterEitherTextHasChanged_IsRefusedAndShowsThemAnew()
    {
        var (child, reference, worker) = await StartAsync();
        using var adviser = await service.SignInAsync(child.Adviser);
        await OpenAsync(reference, worker, adviser);
        var (_, saved) = await worker.SaveBoxAsync(Box, (Name, "Hers"));
        await adviser.SaveBoxAsync(Box, (Name, "His"));
        await OpenAsync(reference, adviser);
        await worker.SaveBoxAsync(Box, saved.GetProperty("version").GetString()!, (Name, "Hers, longer"));
        await adviser.PressAsync("Use the second text");
        (adviser.Status, await StandingAsync(child)).ShouldBe((HttpStatusCode.UnprocessableEntity, "Hers, longer"));
        adviser.ShouldSay("choose again");
        await adviser.PressAsync("Use the second text");
        (await StandingAsync(child)).ShouldBe("His");
    }

    private async Task<(PepChild Child, string Reference, Visitor Worker)> StartAsync()
    {
        var child = await service.AddChildAsync();
        var reference = await service.EnterCareAsync(child);
        var worker = await service.SignInAsync(child.Worker);
        await worker.OpenAsync($"/peps/{reference}");
        await worker.PressAsync("Start this plan");
        return (child, reference, worker);
    }

    private static async Task OpenAsync(string reference, params Visitor[] writers)
    {
        foreach (var writer in writers) await writer.OpenAsync($"/peps/{reference}/sections/care");
    }

    private Task<string> StandingAsync(PepChild child) => service.ReadAsync<string>("select value from peps.answer where question = 'care.plan' and child = $1", child.Id.Value);
}
