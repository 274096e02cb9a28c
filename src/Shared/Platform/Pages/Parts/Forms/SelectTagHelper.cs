using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>One choice of many, folded. <c>&lt;vs-select for="Input.Year" choices="Model.Years" empty="Any year" /&gt;</c></summary>
[HtmlTargetElement("vs-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>The words of a first choice that sends nothing; null for none.</summary>
    public string? Empty { get; set; }

    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        content.AppendHtml("<select class=\"govuk-select").AppendHtml(Field.Error is null ? "" : " govuk-select--error").AppendHtml("\"");
        content.Attribute("id", Field.Id).Attribute("name", Field.Name).Attribute("aria-describedby", Field.DescribedBy).Attributes(attributes).AppendHtml(">");
        if (Empty is not null) content.AppendHtml("<option value=\"\">").Append(Empty).AppendHtml("</option>");
        Options(content);
        content.AppendHtml("</select>");
    }

    private void Options(TagHelperContent content)
    {
        var chosen = Field.Chosen();
        foreach (var choice in Choices)
        {
            content.AppendHtml("<option").Attribute("value", choice.Value).AppendHtml(chosen.Contains(choice.Value) ? " selected>" : ">");
            content.Append(choice.Text).AppendHtml("</option>");
        }
    }
}
