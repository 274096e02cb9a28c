using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// The board's filters: a GET form that htmx applies at each change and a button applies without it. Filters stand in the address,
/// so none may hold a child's name.
/// </summary>
[HtmlTargetElement("vs-filters")]
public sealed class FiltersTagHelper : TagHelper
{
    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var path = $"{request.PathBase}{request.Path}";
        output.Become("form", "vs-filters");
        output.Attributes.SetAttribute("id", "filters");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", path);
        output.Attributes.SetAttribute("hx-get", path);
        output.Attributes.SetAttribute("hx-trigger", "change, submit");
        output.ReplacesResults();
        output.PreContent.AppendHtml("<h2 class=\"govuk-heading-s\">Filter</h2>");
        output.PostContent.AppendHtml("<div class=\"vs-filter-buttons\"><button class=\"govuk-button govuk-button--secondary\">Apply</button>");
        output.PostContent.AppendHtml("<a class=\"govuk-link\" href=\"").Append(path).AppendHtml("\">Clear</a></div>");
    }
}

/// <summary>What the filters change: meaning, table, pages. Replaced whole by htmx.</summary>
[HtmlTargetElement("vs-results")]
public sealed class ResultsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-results");
        output.Attributes.SetAttribute("id", "results");
        output.ReplacesResults();
    }
}

/// <summary>The sentence that says what a list means, its numbers linked to their rows; read aloud when the list changes.</summary>
[HtmlTargetElement("vs-meaning")]
public sealed class MeaningTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("p", "vs-meaning");
        output.Attributes.SetAttribute(new TagHelperAttribute("data-announce"));
    }
}

internal static class BoardMarkup
{
    /// <summary>Says what an htmx request from here replaces.</summary>
    public static void ReplacesResults(this TagHelperOutput output)
    {
        output.Attributes.SetAttribute("hx-target", "#results");
        output.Attributes.SetAttribute("hx-select", "#results");
        output.Attributes.SetAttribute("hx-swap", "outerHTML");
        output.Attributes.SetAttribute("hx-push-url", "true");
    }
}
