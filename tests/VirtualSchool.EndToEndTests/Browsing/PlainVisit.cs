using AngleSharp.Html.Dom;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>Without JavaScript, over plain HTTP.</summary>
internal sealed class PlainVisit(Visitor visitor) : IVisit
{
    public string Path => visitor.Path;

    public IHtmlDocument Page => visitor.Page;

    public string Words => visitor.Words;

    public Task OpenAsync(string path) => visitor.OpenAsync(path);

    public Task PressAsync(string button, params (string Name, string? Value)[] boxes) => visitor.PressAsync(button, boxes);

    public Task WriteAsync(params (string Name, string? Value)[] boxes) => visitor.PressAsync("Save", boxes);

    public Task FollowAsync(string words) => visitor.FollowAsync(words);

    public async Task SeeAsync(string words)
    {
        if (!Words.Contains(words, StringComparison.Ordinal)) await Until.TrueAsync(async () => await SeesAfterReloadAsync(words));
    }

    private async Task<bool> SeesAfterReloadAsync(string words)
    {
        await visitor.OpenAsync(visitor.Path);
        return Words.Contains(words, StringComparison.Ordinal);
    }
}
