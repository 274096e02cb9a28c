using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Pages.Parts.Forms;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>All that was refused, at the top of the page, each linked to its box. The layout shows it; a page needs none of its own.</summary>
[HtmlTargetElement("vs-error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("div", "govuk-error-summary");
        output.Attributes.SetAttribute("id", "errors");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml("<div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2><ul class=\"govuk-list govuk-error-summary__list\">");
        foreach (var (key, entry) in ViewContext.ModelState)
            foreach (var error in entry.Errors)
                Item(output.Content, TagBuilder.CreateSanitizedId(key, "_"), error.ErrorMessage);
        output.Content.AppendHtml("</ul></div>");
    }

    private void Item(TagHelperContent content, string id, string sentence)
    {
        content.AppendHtml("<li>");
        if (FieldsShown.Has(ViewContext.HttpContext, id)) content.AppendHtml("<a href=\"#").Append(id).AppendHtml("\">").Append(sentence).AppendHtml("</a>");
        else content.AppendHtml("<span class=\"govuk-error-message\">").Append(sentence).AppendHtml("</span>");
        content.AppendHtml("</li>");
    }
}
