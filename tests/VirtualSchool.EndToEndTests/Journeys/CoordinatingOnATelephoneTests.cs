using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>A training coordinator who has only a telephone with them, from a new course to what it was worth.</summary>
[Collection(WithChromium.Name)]
public sealed class CoordinatingOnATelephoneTests(Chromium chromium, FilledService service)
{
    [Fact]
    public async Task Coordinator_OffersACourse_GivesAPlaceThatCameFree_TakesTheRegister_AndReadsTheResults()
    {
        using var signedIn = await service.SignInAsync(service.Person(Role.TrainingCoordinator));

        await chromium.RunAsync(service, async tabs =>
        {
            var coordinator = await tabs.OpenAsync(signedIn, Telephone.Width);
            var reference = await OfferAsync(coordinator);
            using var ill = await BookingWriting.BookPlaceAsync(service, reference, "Ira Bell", "ira.bell@school.example");
            using var next = await BookingWriting.BookPlaceAsync(service, reference, "Bo Cross", "bo.cross@school.example");
            await GiveToNextAsync(coordinator, reference, next);
            await HoldAsync(coordinator, reference, next);
        });
    }

    private async Task<string> OfferAsync(Tab coordinator)
    {
        await coordinator.OpenAsync("/training/courses");
        await coordinator.FollowAsync("Add a course");
        await coordinator.ShouldFitAsync();
        await coordinator.PressAsync("Add the course", ("Input.Title", "Calm corners"), ("Input.Summary", "A place to come back from."), ("Input.Kind", "Taught"));
        await coordinator.PressAsync("Save the outcomes", ("Input.Outcomes[0].Text", "Set up a calm corner"));
        await coordinator.FollowAsync("Set dates");
        await coordinator.ShouldFitAsync();
        await coordinator.PressAsync("Make a draft", TrainingWriting.Afternoon(service.Clock.Today(), places: 1));
        await coordinator.ShouldFitAsync();
        await coordinator.FollowAsync("Publish");
        await coordinator.PressAsync("Publish it");
        return coordinator.Path.Split('/')[^1];
    }

    private static async Task GiveToNextAsync(Tab coordinator, string reference, Visitor next)
    {
        await coordinator.OpenAsync($"/training/offerings/{reference}");
        await coordinator.FollowAsync("Participants and waiting list");
        coordinator.ShouldSay("1 of 1 place is taken; 1 on the waiting list.");
        await coordinator.ShouldFitAsync();
        await coordinator.FollowAsync("Ira Bell");
        await coordinator.ShouldFitAsync();
        await coordinator.PressAsync("Cancel the booking", ("Because", "The school rang: ill today"));
        coordinator.ShouldSay("1 of them offered and not answered yet; 0 on the waiting list.");

        await next.OpenAsync("/book/mine");
        await next.FollowAsync("Take the place or leave it");
        await next.PressAsync("Take the place");
    }

    private static async Task HoldAsync(Tab coordinator, string reference, Visitor next)
    {
        await coordinator.OpenAsync($"/training/offerings/{reference}");
        await coordinator.FollowAsync("Take the register");
        await coordinator.PressAsync("Save, and mark the rest as here");
        coordinator.ShouldSay("Saved: 1 here of 1 person with a place.");
        await coordinator.ShouldFitAsync();
        await coordinator.FollowAsync("evaluation");
        await coordinator.FollowAsync("Code for the room");
        await coordinator.PressAsync("Make the code", ("Anonymous", "false"));
        await coordinator.ShouldFitAsync();

        await next.OpenAsync(new Uri(coordinator.Page.QuerySelector("main code")!.TextContent).AbsolutePath);
        await next.PressAsync("Start", ("Email", "bo.cross@school.example"));
        await next.PressAsync("Send my answers", ("recommend", "9"));
        await coordinator.FollowAsync("Evaluation");
        coordinator.ShouldSay("1 of 1");
        await coordinator.ShouldFitAsync();
    }
}
