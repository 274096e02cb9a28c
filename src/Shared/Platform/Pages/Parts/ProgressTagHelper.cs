using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>
/// A bar for work that takes longer than a blink. The page is asked for again every second by htmx, every three without JavaScript,
/// until it no longer shows this part. The page may be left. <c>&lt;vs-progress words="Reading rows" done="1200" of="2675" /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-progress")]
public sealed class ProgressTagHelper : TagHelper
{
    private static readonly object Key = new();

    /// <summary>What is being done.</summary>
    public required string Words { get; set; }

    /// <summary>How many are done.</summary>
    public int Done { get; set; }

    /// <summary>How many there are; null while that is not known.</summary>
    public int? Of { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.Items[Key] = true;
        output.Become("div", "vs-progress");
        output.Attributes.SetAttribute("hx-get", ViewContext.HttpContext.Request.PathBase + ViewContext.HttpContext.Request.Path + ViewContext.HttpContext.Request.QueryString);
        output.Attributes.SetAttribute("hx-trigger", "load delay:1s");
        output.Attributes.SetAttribute("hx-target", "#main");
        output.Attributes.SetAttribute("hx-select", "#main");
        output.Attributes.SetAttribute("hx-swap", "outerHTML");
        output.Content.AppendHtml("<label class=\"govuk-label\" for=\"progress\">").Append(Sentence()).AppendHtml("</label><progress id=\"progress\"");
        if (Of is { } of) output.Content.AppendHtml(string.Create(CultureInfo.InvariantCulture, $" max=\"{Math.Max(of, 1)}\" value=\"{Math.Min(Done, of)}\""));
        output.Content.AppendHtml("></progress><p class=\"govuk-hint\">You may leave this page; the work goes on.</p>");
    }

    internal static bool IsShown(HttpContext http) => http.Items.ContainsKey(Key);

    private string Sentence() => Of is { } of ? string.Create(CultureInfo.InvariantCulture, $"{Words}: {Done:N0} of {of:N0}") : Words;
}
