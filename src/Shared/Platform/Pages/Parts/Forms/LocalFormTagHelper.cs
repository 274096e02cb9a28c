using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Gives a posted form with a written action its antiforgery token, which the framework gives only to forms without one.</summary>
[HtmlTargetElement("form", Attributes = "[method=post],[action^='/']")]
[HtmlTargetElement("form", Attributes = "[method=post],[action^='?']")]
public sealed class LocalFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
}
