using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Requests.Forms;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>A file to send; its form needs <c>enctype="multipart/form-data"</c>. <c>&lt;vs-file for="Upload" accept=".csv" /&gt;</c></summary>
[HtmlTargetElement("vs-file")]
public sealed class FileTagHelper : FieldTagHelper
{
    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        content.AppendHtml("<input class=\"govuk-file-upload").AppendHtml(Field.Error is null ? "" : " govuk-file-upload--error").AppendHtml("\" type=\"file\"");
        content.Attribute("id", Field.Id).Attribute("name", Field.Name).Attribute("aria-describedby", Field.DescribedBy).Attributes(attributes);
        content.AppendHtml($" data-most-each=\"{BodyLimits.MostFileBytes}\" data-most=\"{BodyLimits.MostBytes}\" data-most-files=\"{BodyLimits.MostFiles}\">");
    }
}
