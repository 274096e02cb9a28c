using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>An event that is published, and somebody without an account who books it.</summary>
internal static partial class BookingWriting
{
    /// <summary>Another date of the course, published, with one person booked.</summary>
    /// <returns>The references of the event and the booking.</returns>
    public static async Task<(string Event, string Booking)> BookAsync(FilledService service, Visitor coordinator, string course)
    {
        var reference = await TrainingWriting.PublishAsync(coordinator, course, new DateOnly(2027, 3, 3), places: 20);
        using var visitor = await BookPlaceAsync(service, reference, "Dana Brook", "dana.brook@school.example");
        return (reference, await service.ReadAsync<string>("select reference from training.booking"));
    }

    /// <summary>Somebody books a place and shows that the address is theirs.</summary>
    /// <returns>Their browser.</returns>
    public static async Task<Visitor> BookPlaceAsync(FilledService service, string reference, string name, string email)
    {
        var visitor = service.Visit();
        await visitor.OpenAsync($"/book/{reference}/place");
        await visitor.PressAsync("Send me the letter", ("Input.Name", name), ("Input.Email", email), ("Input.School", "Nowhere in particular"), ("Input.RoleId", RoleOn(visitor.Page)));
        await visitor.OpenAsync(await LinkAsync(service, email));
        await visitor.PressAsync("This address is mine");
        return visitor;
    }

    /// <summary>The first role that can be chosen on a page.</summary>
    public static string RoleOn(IHtmlDocument page) => page.QuerySelectorAll("[name='Input.RoleId'] option").Select(o => o.GetAttribute("value")).First(v => v?.Length > 0)!;

    /// <summary>A link from a letter that nobody has opened yet.</summary>
    public static async Task<string> TokenAsync(FilledService service)
    {
        var email = $"{Guid.NewGuid():N}@school.example";
        using var visitor = service.Visit();
        await visitor.OpenAsync("/book/mine");
        await visitor.PressAsync("Send me the letter", ("Email", email));
        return (await LinkAsync(service, email)).Split('/')[^1];
    }

    /// <summary>The link of the last letter to an address that shows whose it is.</summary>
    public static async Task<string> LinkAsync(FilledService service, string email) => Confirm().Match(await LetterAsync(service, email, "/book/confirm/")).Value;

    /// <summary>The link of the letter with which somebody's certificate came.</summary>
    public static async Task<string> CertificateLinkAsync(FilledService service, string email) => Own().Match(await LetterAsync(service, email, "/certificates/mine/")).Value;

    private static Task<string> LetterAsync(FilledService service, string email, string leadsTo) =>
        service.ReadAsync<string>("select body from platform.outbox_message where to_address = $1 and strpos(body, $2) > 0 order by id desc limit 1", email, leadsTo);

    [GeneratedRegex("/book/confirm/[A-Za-z0-9_-]+")]
    private static partial Regex Confirm();

    [GeneratedRegex("/certificates/mine/[A-Za-z0-9_-]+")]
    private static partial Regex Own();
}
