using System.Text.RegularExpressions;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>An event that is published, and somebody without an account who books it.</summary>
internal static partial class BookingWriting
{
    private const string Email = "dana.brook@school.example";

    /// <summary>Another date of the course, published, with one person booked.</summary>
    /// <returns>The references of the event and the booking.</returns>
    public static async Task<(string Event, string Booking)> BookAsync(FilledService service, Visitor coordinator, string course)
    {
        await coordinator.OpenAsync($"/training/offerings/edit?course={course}");
        await coordinator.PressAsync(
            "Make a draft", ("Input.On.Day", "3"), ("Input.On.Month", "3"), ("Input.On.Year", "2027"), ("Input.Start", "09:30"), ("Input.End", "12:30"),
            ("Input.Capacity", "20"), ("Input.VenueName", "Assembly Rooms"), ("Input.Trainers[0].Name", "Ada Cole"));
        var reference = coordinator.Path.Split('/')[^1];
        await coordinator.OpenAsync($"/training/offerings/{reference}/publish");
        await coordinator.PressAsync("Publish it");
        using var visitor = service.Visit();
        await visitor.OpenAsync($"/book/{reference}/place");
        var role = visitor.Page.QuerySelectorAll("[name='Input.RoleId'] option").Select(o => o.GetAttribute("value")).First(v => v?.Length > 0);
        await visitor.PressAsync("Send me the letter", ("Input.Name", "Dana Brook"), ("Input.Email", Email), ("Input.School", "Nowhere in particular"), ("Input.RoleId", role));
        await visitor.OpenAsync(await LinkAsync(service));
        await visitor.PressAsync("This address is mine");
        return (reference, await service.ReadAsync<string>("select reference from training.booking"));
    }

    /// <summary>A link from a letter that nobody has opened yet.</summary>
    public static async Task<string> TokenAsync(FilledService service)
    {
        using var visitor = service.Visit();
        await visitor.OpenAsync("/book/mine");
        await visitor.PressAsync("Send me the letter", ("Email", $"{Guid.NewGuid():N}@school.example"));
        return (await LinkAsync(service)).Split('/')[^1];
    }

    private static async Task<string> LinkAsync(FilledService service) =>
        Confirm().Match(await service.ReadAsync<string>("select body from platform.outbox_message where body like '%/book/confirm/%' order by id desc limit 1")).Value;

    [GeneratedRegex("/book/confirm/[A-Za-z0-9_-]+")]
    private static partial Regex Confirm();
}
