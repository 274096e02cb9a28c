using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Several lines of text. <c>&lt;vs-textarea for="Input.Voice" rows="6" /&gt;</c></summary>
[HtmlTargetElement("vs-textarea")]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    /// <summary>Lines shown at first; the box grows with what is written.</summary>
    public int Rows { get; set; } = 5;

    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        content.AppendHtml("<textarea class=\"govuk-textarea").AppendHtml(Field.Error is null ? "" : " govuk-textarea--error").AppendHtml("\"");
        content.Attribute("id", Field.Id).Attribute("name", Field.Name).Attribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
        content.Attribute("aria-describedby", Field.DescribedBy).Attributes(attributes).AppendHtml(">\n");
        content.Append(Field.TextOf(null, Field.Plain) ?? "").AppendHtml("</textarea>");
    }
}
