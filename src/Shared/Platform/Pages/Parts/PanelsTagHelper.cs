using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Pages.Gathered;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>The panels of a child or a school from every module, in their order. The next step is the page's own to show. <c>&lt;vs-panels panels="Model.Panels" /&gt;</c></summary>
[HtmlTargetElement("vs-panels")]
public sealed class PanelsTagHelper : TagHelper
{
    /// <summary>What the modules gave.</summary>
    public required IEnumerable<Panel> Panels { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-panels");
        foreach (var panel in Panels.OrderBy(p => p.Order).ThenBy(p => p.Title, StringComparer.Ordinal)) Add(output.Content, panel);
    }

    private static void Add(TagHelperContent c, Panel panel)
    {
        c.OpenCard(panel.Title, Worst(panel.Rows));
        if (panel.Rows.Count > 0) Rows(c, panel.Rows);
        else if (panel.Empty is not null) c.AppendHtml("<p class=\"govuk-body\">").Append(panel.Empty).AppendHtml("</p>");
        foreach (var link in panel.Links) c.LinkLine(link);
        c.AppendHtml("</section>");
    }

    private static void Rows(TagHelperContent c, IReadOnlyList<PanelRow> rows)
    {
        c.AppendHtml("<dl class=\"vs-rows\">");
        foreach (var row in rows)
        {
            c.AppendHtml("<div><dt>").Append(row.Label).AppendHtml("</dt><dd>");
            if (row.Tone is { } tone) c.AppendHtml($"<strong class=\"{TagTagHelper.ClassOf(tone)}\">");
            c.TextOrLink(row.Text, row.Href).AppendHtml(row.Tone is null ? "</dd></div>" : "</strong></dd></div>");
        }

        c.AppendHtml("</dl>");
    }

    private static Tone Worst(IReadOnlyList<PanelRow> rows) =>
        rows.Any(r => r.Tone == Tone.Bad) ? Tone.Bad : rows.Any(r => r.Tone == Tone.Soon) ? Tone.Soon : Tone.Neutral;
}
