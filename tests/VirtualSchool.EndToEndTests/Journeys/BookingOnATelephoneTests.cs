using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.EndToEndTests.Journeys;

/// <summary>Somebody without an account, on a telephone, from the list of training to their certificate.</summary>
[Collection(WithChromium.Name)]
public sealed class BookingOnATelephoneTests(Chromium chromium, FilledService service)
{
    private const string Course = "Noticing first";
    private const string Email = "noor.ali@school.example";

    [Fact]
    public async Task Participant_FindsACourse_BooksByALetter_AnswersAfterwards_AndOpensTheirCertificate()
    {
        using var coordinator = await service.SignInAsync(service.Person(Role.TrainingCoordinator));
        var course = await TrainingWriting.AddCourseAsync(coordinator, Course, "What a child shows before they speak.");
        var reference = await TrainingWriting.PublishAsync(coordinator, course, service.Clock.Today(), places: 12);

        await chromium.RunAsync(service, async tabs =>
        {
            var participant = await tabs.OpenAsync(width: Telephone.Width);
            await FindAsync(participant);
            await BookAsync(participant);
            await AnswerAsync(participant, await TrainingHeld.HoldAsync(coordinator, reference));
            await OpenCertificateAsync(participant, coordinator, reference);
        });
    }

    private static async Task FindAsync(Tab participant)
    {
        await participant.OpenAsync("/book?Words=noticing");
        participant.ShouldNotSay("3 March 2027");
        await participant.ShouldFitAsync();
        await participant.FollowAsync(Course);
        participant.ShouldSay("12 places left", "Assembly Rooms", "Free");
        await participant.ShouldFitAsync();
        await participant.FollowAsync("Book a place");
        await participant.ShouldFitAsync();
    }

    private async Task BookAsync(Tab participant)
    {
        await participant.PressAsync("Send me the letter", ("Input.Name", "Noor Ali"), ("Input.Email", Email), ("Input.School", "Brook Lane"), ("Input.RoleId", BookingWriting.RoleOn(participant.Page)));
        participant.ShouldSay("Choose your school");
        await participant.PressAsync("Send me the letter", ("Input.SchoolChoice", $"{Files.OtherPrimary}"));
        participant.ShouldSay("A letter is on its way");
        await participant.OpenAsync(await BookingWriting.LinkAsync(service, Email));
        await participant.ShouldFitAsync();
        await participant.PressAsync("This address is mine");
        participant.ShouldSay($"You have a place at “{Course}”", "Place confirmed");
        await participant.ShouldFitAsync();
    }

    private static async Task AnswerAsync(Tab participant, string room)
    {
        await participant.OpenAsync(room);
        await participant.PressAsync("Start", ("Email", Email));
        await participant.ShouldFitAsync();
        await participant.PressAsync("Send my answers", ("recommend", "10"), ("own-words", "I shall wait before I ask"), ("Consent", "No"));
        participant.ShouldSay("Your answers are sent.");
    }

    private async Task OpenCertificateAsync(Tab participant, Visitor coordinator, string reference)
    {
        await coordinator.OpenAsync($"/training/offerings/{reference}/certificates");
        await coordinator.PressAsync("Give 1 certificate");
        await participant.OpenAsync(await BookingWriting.CertificateLinkAsync(service, Email));
        participant.ShouldSay("Noor Ali", Course);
        await participant.ShouldFitAsync();
    }
}
