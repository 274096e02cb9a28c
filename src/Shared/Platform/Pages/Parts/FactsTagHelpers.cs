using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>Up to six facts under a record's heading. <c>&lt;vs-facts&gt;&lt;vs-fact label="Year"&gt;9&lt;/vs-fact&gt;&lt;/vs-facts&gt;</c></summary>
[HtmlTargetElement("vs-facts")]
public sealed class FactsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("dl", "vs-facts");
}

/// <summary>One fact: a few words under its label.</summary>
[HtmlTargetElement("vs-fact", ParentTag = "vs-facts")]
public sealed class FactTagHelper : TagHelper
{
    /// <summary>What it is.</summary>
    public required string Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-fact");
        output.PreContent.AppendHtml("<dt>").Append(Label).AppendHtml("</dt><dd>");
        output.PostContent.AppendHtml("</dd>");
    }
}

/// <summary>Answers or facts in rows, each with a link to change it. <c>&lt;vs-summary&gt;&lt;vs-row label="Date" href="…"&gt;…&lt;/vs-row&gt;&lt;/vs-summary&gt;</c></summary>
[HtmlTargetElement("vs-summary")]
public sealed class SummaryTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("dl", "govuk-summary-list");
}

/// <summary>One row of a summary.</summary>
[HtmlTargetElement("vs-row", ParentTag = "vs-summary")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>What it is.</summary>
    public required string Label { get; set; }

    /// <summary>Where to change it; null when it cannot be changed here.</summary>
    public string? Href { get; set; }

    /// <summary>The word of the link.</summary>
    public string Action { get; set; } = "Change";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", Href is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.PreContent.AppendHtml("<dt class=\"govuk-summary-list__key\">").Append(Label).AppendHtml("</dt><dd class=\"govuk-summary-list__value\">");
        output.PostContent.AppendHtml("</dd>");
        if (Href is null) return;
        output.PostContent.AppendHtml("<dd class=\"govuk-summary-list__actions\"><a class=\"govuk-link\" href=\"").Append(Href).AppendHtml("\">").Append(Action);
        output.PostContent.AppendHtml("<span class=\"govuk-visually-hidden\"> ").Append(Label).AppendHtml("</span></a></dd>");
    }
}
