using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using VirtualSchool.Testing;

namespace VirtualSchool.Peps.Tests.Slices;

/// <summary>Saves one box as the page's script does.</summary>
internal static class Boxes
{
    /// <summary>What the page now shown says that its reader has seen in a box.</summary>
    public static string Seen(this Visitor visitor, string box) => visitor.Page.QuerySelector($"[data-box='{box}']")?.GetAttribute("data-version") ?? "0";

    /// <summary>Posts a box from the section page now shown, as its reader has seen it.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Answer)> SaveBoxAsync(this Visitor visitor, string box, params (string Name, string Value)[] fields) =>
        visitor.SaveBoxAsync(box, visitor.Seen(box), fields);

    /// <summary>Posts a box from the section page now shown.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Answer)> SaveBoxAsync(this Visitor visitor, string box, string version, params (string Name, string Value)[] fields)
    {
        var token = visitor.Page.QuerySelectorAll("input[name=__form]").OfType<IHtmlInputElement>().First().Value;
        var values = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(new("box", box)).Append(new("version", version)).Append(new("__form", token));
        using var content = new FormUrlEncodedContent(values);
        using var answer = await visitor.Http.PostAsync($"{visitor.Path.Split('?')[0]}?handler=Box", content);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }
}
