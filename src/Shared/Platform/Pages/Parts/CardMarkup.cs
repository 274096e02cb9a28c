using Microsoft.AspNetCore.Html;
using VirtualSchool.Platform.Pages.Gathered;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>The pieces that panels and cards share.</summary>
internal static class CardMarkup
{
    public static void OpenCard(this IHtmlContentBuilder c, string title, Tone tone) =>
        c.AppendHtml($"<section class=\"vs-card vs-card--{tone.ToString().ToLowerInvariant()}\"><h2 class=\"govuk-heading-s\">").Append(title).AppendHtml("</h2>");

    public static IHtmlContentBuilder TextOrLink(this IHtmlContentBuilder c, string text, string? href) => href is null
        ? c.Append(text)
        : c.AppendHtml("<a class=\"govuk-link\" href=\"").Append(href).AppendHtml("\">").Append(text).AppendHtml("</a>");

    public static IHtmlContentBuilder LinkLine(this IHtmlContentBuilder c, PanelLink? link) => link is null
        ? c
        : c.AppendHtml("<p class=\"govuk-body\">").TextOrLink(link.Text, link.Href).AppendHtml("</p>");
}
