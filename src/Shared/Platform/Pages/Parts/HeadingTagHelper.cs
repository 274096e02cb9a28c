using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>
/// The page's heading and title; inside it the one thing to do next (one button or a waiting line), which stands at the top right.
/// <c>&lt;vs-heading title="P26-0412" caption="Amira K, Year 9"&gt;&lt;vs-button href="…"&gt;Continue&lt;/vs-button&gt;&lt;/vs-heading&gt;</c>
/// </summary>
[HtmlTargetElement("vs-heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>The words of the heading.</summary>
    public required string Title { get; set; }

    /// <summary>Whose or what: small words above the heading, such as the child's name and year.</summary>
    public string? Caption { get; set; }

    /// <summary>The browser's title where it must differ, because an address bar and history may not hold a name.</summary>
    public string? Tab { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Tab ?? Title;
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "vs-heading");

        output.Content.AppendHtml("<h1 class=\"govuk-heading-l\">");
        if (Caption is not null) output.Content.AppendHtml("<span class=\"govuk-caption-m\">").Append(Caption).AppendHtml("</span> ");
        output.Content.Append(Title).AppendHtml("</h1>");
        if (!next.IsEmptyOrWhiteSpace) output.Content.AppendHtml("<div class=\"vs-next\">").AppendHtml(next).AppendHtml("</div>");
    }
}
