using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>Words that most readers may skip. <c>&lt;vs-details summary="What counts as late?"&gt;…&lt;/vs-details&gt;</c></summary>
[HtmlTargetElement("vs-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>The words that open it.</summary>
    public required string Summary { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("details", "govuk-details");
        output.PreContent.AppendHtml("<summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">").Append(Summary);
        output.PreContent.AppendHtml("</span></summary><div class=\"govuk-details__text\">");
        output.PostContent.AppendHtml("</div>");
    }
}

/// <summary>Words set apart from the text around them. <c>&lt;vs-inset&gt;…&lt;/vs-inset&gt;</c></summary>
[HtmlTargetElement("vs-inset")]
public sealed class InsetTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("div", "govuk-inset-text");
}

/// <summary>Something that goes wrong if it is not read. <c>&lt;vs-warning&gt;This cannot be undone.&lt;/vs-warning&gt;</c></summary>
[HtmlTargetElement("vs-warning")]
public sealed class WarningTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "govuk-warning-text");
        output.PreContent.AppendHtml("<span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">Warning</span> ");
        output.PostContent.AppendHtml("</strong>");
    }
}

/// <summary>The end of a journey: what is done; inside it, the reference or what happens next. <c>&lt;vs-panel title="Plan submitted"&gt;P26-0412&lt;/vs-panel&gt;</c></summary>
[HtmlTargetElement("vs-panel")]
public sealed class PanelTagHelper : TagHelper
{
    /// <summary>What is done; it is the page's heading.</summary>
    public required string Title { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "govuk-panel govuk-panel--confirmation");
        output.PreContent.AppendHtml("<h1 class=\"govuk-panel__title\">").Append(Title).AppendHtml("</h1><div class=\"govuk-panel__body\">");
        output.PostContent.AppendHtml("</div>");
    }
}

/// <summary>Why a list is empty, and inside it the one thing to do. <c>&lt;vs-empty title="No plan waits for you."&gt;…&lt;/vs-empty&gt;</c></summary>
[HtmlTargetElement("vs-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    /// <summary>Why there is nothing, as a sentence.</summary>
    public required string Title { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-empty");
        output.PreContent.AppendHtml("<p class=\"govuk-body govuk-!-font-weight-bold\">").Append(Title).AppendHtml("</p>");
    }
}

/// <summary>Something that the reader must know now. <c>&lt;vs-banner title="Done" good="true"&gt;…&lt;/vs-banner&gt;</c></summary>
[HtmlTargetElement("vs-banner")]
public sealed class BannerTagHelper : TagHelper
{
    /// <summary>One word above it, such as Important or Done.</summary>
    public string Title { get; set; } = "Important";

    /// <summary>True when it says that something went well.</summary>
    public bool Good { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", Good ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        output.Attributes.SetAttribute("role", Good ? "alert" : "region");
        output.Attributes.SetAttribute("aria-label", Title);
        output.PreContent.AppendHtml("<div class=\"govuk-notification-banner__header\"><p class=\"govuk-notification-banner__title\">").Append(Title);
        output.PreContent.AppendHtml("</p></div><div class=\"govuk-notification-banner__content\">");
        output.PostContent.AppendHtml("</div>");
    }
}

internal static class BlockMarkup
{
    public static void Become(this TagHelperOutput output, string element, string classes)
    {
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", classes);
    }
}
