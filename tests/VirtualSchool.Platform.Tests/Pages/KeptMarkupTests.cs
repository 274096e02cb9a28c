using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.Pages.Parts.Boards;
using VirtualSchool.Platform.People;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Pages;

public sealed class KeptMarkupTests
{
    private static readonly object Rows = new();
    private static readonly Person Anna = new(PersonId.New(), Role.Head);

    private readonly TestClock _clock = new();
    private readonly KeptMarkup _kept;
    private int _rendered;

    public KeptMarkupTests() => _kept = new(HtmlEncoder.Default, _clock);

    [Fact]
    public async Task Get_OfTheSameAnswerAskedTheSame_RendersOnce()
    {
        (await AskAsync(Rows, new Tally(3), Anna, "/children?year=7")).ShouldBe("<p>1</p>");
        (await AskAsync(Rows, new Tally(3), Anna, "/children?year=7")).ShouldBe("<p>1</p>");
    }

    [Fact]
    public async Task Get_OfAnotherAnswerThatIsEqual_RendersAnew()
    {
        await AskAsync(new List<int>(), null, Anna, "/children");
        (await AskAsync(new List<int>(), null, Anna, "/children")).ShouldBe("<p>2</p>");
    }

    [Fact]
    public async Task Get_WithAnythingElseThatIsShown_RendersAnew()
    {
        await AskAsync(Rows, new Tally(3), Anna, "/children");
        (await AskAsync(Rows, new Tally(4), Anna, "/children")).ShouldBe("<p>2</p>");
        (await AskAsync(Rows, new Tally(3), Anna, "/children?year=8")).ShouldBe("<p>3</p>");
        (await AskAsync(Rows, new Tally(3), new Person(PersonId.New(), Role.Head), "/children")).ShouldBe("<p>4</p>");
        (await AskAsync(Rows, new Tally(3), Anna with { Role = Role.DesignatedTeacher }, "/children")).ShouldBe("<p>5</p>");
        (await AskAsync(Rows, new Tally(3), Anna, "/children", hidden: true)).ShouldBe("<p>6</p>");
    }

    [Fact]
    public async Task Get_OnTheNextDay_RendersAnew()
    {
        await AskAsync(Rows, null, Anna, "/peps");
        _clock.Pass(TimeSpan.FromDays(1));
        (await AskAsync(Rows, null, Anna, "/peps")).ShouldBe("<p>2</p>");
    }

    [Fact]
    public async Task Get_AtManyAddresses_ForgetsRatherThanGrows()
    {
        for (var page = 0; page < 500; page++) await AskAsync(Rows, null, Anna, $"/peps?after={page}");
        (await AskAsync(Rows, null, Anna, "/peps?after=0")).ShouldBe("<p>501</p>");
    }

    private async Task<string> AskAsync(object answer, object? beside, Person person, string address, bool hidden = false)
    {
        using var letters = new StringWriter();
        (await _kept.GetAsync(answer, beside, person, Request(address, hidden), Render)).WriteTo(letters, HtmlEncoder.Default);
        return letters.ToString();
    }

    private Task<TagHelperContent> Render() => Task.FromResult(new DefaultTagHelperContent().AppendHtml($"<p>{++_rendered}</p>"));

    private static HttpRequest Request(string address, bool hidden)
    {
        var request = new DefaultHttpContext { RequestServices = new ServiceCollection().AddOptions().BuildServiceProvider() }.Request;
        var parts = address.Split('?');
        (request.Path, request.QueryString) = (parts[0], parts.Length > 1 ? new QueryString("?" + parts[1]) : default);
        if (hidden) request.Headers.Cookie = $"{ScreenSettings.Cookie}=names-hidden.";
        return request;
    }

    private sealed record Tally(int All);

    private sealed record Person(PersonId Id, Role Role) : ICurrentPerson
    {
        public string Name => "Anna Ward";
        public IReadOnlySet<Role> Roles => new HashSet<Role> { Role };
        public bool IsSignedIn => true;
        public bool IsSystem => false;
    }
}
