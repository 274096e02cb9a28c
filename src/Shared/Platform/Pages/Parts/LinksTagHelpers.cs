using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>The way here, shown by the layout above the page. <c>&lt;vs-breadcrumbs&gt;&lt;vs-crumb href="/peps"&gt;PEPs&lt;/vs-crumb&gt;&lt;/vs-breadcrumbs&gt;</c></summary>
[HtmlTargetElement("vs-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    private static readonly object Key = new();

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.Items[Key] = await output.GetChildContentAsync();
        output.SuppressOutput();
    }

    internal static TagHelperContent? Of(HttpContext http) => http.Items[Key] as TagHelperContent;
}

/// <summary>One step of the way here, always a page above this one.</summary>
[HtmlTargetElement("vs-crumb", ParentTag = "vs-breadcrumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public required string Href { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("li", "govuk-breadcrumbs__list-item");
        output.PreContent.AppendHtml("<a class=\"govuk-breadcrumbs__link\" href=\"").Append(Href).AppendHtml("\">");
        output.PostContent.AppendHtml("</a>");
    }
}

/// <summary>Pages about one record as tabs; each is a link. <c>&lt;vs-tabs label="Child"&gt;&lt;vs-tab href="…" current="true"&gt;Overview&lt;/vs-tab&gt;&lt;/vs-tabs&gt;</c></summary>
[HtmlTargetElement("vs-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    /// <summary>What the tabs are about, for screen readers.</summary>
    public required string Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", "vs-tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.PreContent.AppendHtml("<ul>");
        output.PostContent.AppendHtml("</ul>");
    }
}

/// <summary>One tab.</summary>
[HtmlTargetElement("vs-tab", ParentTag = "vs-tabs")]
public sealed class TabTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public required string Href { get; set; }

    /// <summary>True for the page shown.</summary>
    public bool Current { get; set; }

    /// <summary>How many there are behind it; null to say nothing.</summary>
    public int? Count { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PreContent.AppendHtml("<a href=\"").Append(Href).AppendHtml(Current ? "\" aria-current=\"page\">" : "\">");
        if (Count is { } count) output.PostContent.AppendHtml($" <span class=\"vs-count\">{count}</span>");
        output.PostContent.AppendHtml("</a>");
    }
}
