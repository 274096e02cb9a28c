using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Figures;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>A number with all that must go with it. <c>&lt;vs-figure label="On roll" figure="Model.OnRoll" href="/children" /&gt;</c></summary>
[HtmlTargetElement("vs-figure")]
public sealed class FigureTagHelper : TagHelper
{
    /// <summary>What the number is, in a few words.</summary>
    public required string Label { get; set; }

    /// <summary>The number.</summary>
    public required Figure Figure { get; set; }

    /// <summary>The list of those counted, or null.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-figure");
        var c = output.Content;
        c.AppendHtml("<h2 class=\"govuk-heading-s\">").Append(Label).AppendHtml("</h2><p class=\"vs-figure-value\">").TextOrLink(Figure.Text, Href);
        c.AppendHtml("</p><p class=\"vs-figure-base\">");
        if (Figure.Base.Length > 0) c.Append(Figure.Base).AppendHtml("<br>");
        c.Append($"As at {HouseTime.Long(Figure.AsAt)}").AppendHtml("</p>");
        c.AppendHtml("<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">Who is counted<span class=\"govuk-visually-hidden\">: ");
        c.Append(Label).AppendHtml("</span></span></summary><div class=\"govuk-details__text\">").Append(Figure.Definition).AppendHtml("</div></details>");
    }
}
