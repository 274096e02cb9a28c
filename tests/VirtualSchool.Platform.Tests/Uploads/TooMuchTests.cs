using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests.Forms;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Uploads;

/// <summary>More than a request may bring is refused in words on a page that a browser gets to see, whoever says how long it is or does not.</summary>
public sealed class TooMuchTests(TestService service) : IClassFixture<TestService>
{
    private const int MegaByte = 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_LargerThanThirtyMegabytes_AreRefusedInWords_AlsoWithoutSayingTheirLength(bool chunked)
    {
        using var head = await service.SignInAsync(Role.Head);

        var (status, words) = await SendAsync(head, "/data", chunked, await FormAsync(head, "/data", File("large.csv", 40 * MegaByte)));

        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        words.ShouldContain("Up to 30 MB can be sent at once, and one file may have up to 20 MB.");
        words.ShouldContain("Go back: what you typed is still there.");
        (await ImportsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Text_LargerThanThirtyMegabytes_IsRefusedInWords()
    {
        using var head = await service.SignInAsync(Role.Head);
        using var content = new StringContent("names=" + new string('x', 31 * MegaByte), Encoding.UTF8, "application/x-www-form-urlencoded");

        (await SendAsync(head, "/screen", chunked: false, content)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task File_LargerThanTwentyMegabytes_IsRefusedByItsName_OnThePageItWasChosenOn()
    {
        using var head = await service.SignInAsync(Role.Head);

        var (status, words) = await SendAsync(head, "/data", chunked: false, await FormAsync(head, "/data", File("edubase.csv", 21 * MegaByte)));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        words.ShouldContain("edubase.csv is larger than 20 MB.");
        (await ImportsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task MoreFilesThanTen_AreRefused()
    {
        using var head = await service.SignInAsync(Role.Head);

        var (status, words) = await SendAsync(head, "/data", chunked: false, await FormAsync(head, "/data", [.. Enumerable.Range(1, 11).Select(i => File($"{i}.csv", 10))]));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        words.ShouldContain("Choose at most 10 files at once");
    }

    [Theory]
    [InlineData(BodyLimits.MostBoxes + 1, 1)]
    [InlineData(10_000, 1)]
    [InlineData(1, 3000)]
    public async Task FormWithMoreOrLongerBoxesThanAnyPage_IsRefusedInWords(int boxes, int nameLength)
    {
        using var head = await service.SignInAsync(Role.Head);
        using var content = new FormUrlEncodedContent(Enumerable.Range(0, boxes).Select(i => KeyValuePair.Create(i + new string('k', nameLength), "v")));

        var (status, words) = await SendAsync(head, "/screen", chunked: false, content);

        status.ShouldBe(HttpStatusCode.BadRequest);
        words.ShouldContain("What you sent could not be read");
        words.ShouldContain("2,000 at most");
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=abc")]
    public async Task FormThatIsCutOff_IsRefusedInWords(string type)
    {
        using var head = await service.SignInAsync(Role.Head);
        using var content = new StringContent("--abc\r\nContent-Disposition: form-data; name=\"Files\"; filename=\"a.csv\"\r\n\r\nhalf of");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        (await SendAsync(head, "/data", chunked: false, content)).Words.ShouldContain("It was cut off on its way");
    }

    [Fact]
    public async Task Visitor_WhoSendsTooMuch_IsCutOff()
    {
        using var visitor = service.Visit();
        using var content = new StringContent("Input.Email=" + new string('x', 31 * MegaByte), Encoding.UTF8, "application/x-www-form-urlencoded");

        try
        {
            (await SendAsync(visitor, "/sign-in", chunked: false, content)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // The line was closed while it was being sent on.
        }
    }

    private Task<long> ImportsAsync() => service.ReadAsync<long>("select count(*) from platform.import where file_names like '%large%' or file_names like '%edubase%'");

    private static (string, byte[]) File(string name, int length) => (name, Encoding.ASCII.GetBytes(new string('x', length)));

    private static async Task<MultipartFormDataContent> FormAsync(Visitor visitor, string page, params (string Name, byte[] Bytes)[] files)
    {
        var token = (await visitor.OpenAsync(page)).QuerySelector("input[name=__form]")!.GetAttribute("value")!;
        var form = new MultipartFormDataContent { { new StringContent(token), "__form" } };
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "Files", name);
        return form;
    }

    private static async Task<(HttpStatusCode Status, string Words)> SendAsync(Visitor visitor, string page, bool chunked, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = content, Headers = { TransferEncodingChunked = chunked } };
        using var answer = await visitor.Http.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
