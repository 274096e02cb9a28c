using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>One line of text. <c>&lt;vs-input for="Input.School" hint="…" width="20" /&gt;</c></summary>
[HtmlTargetElement("vs-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    /// <summary>About how many characters are expected: 2, 3, 4, 5, 10, 20 or 30; null for the whole width.</summary>
    public int? Width { get; set; }

    /// <summary>What the browser expects: text, email, tel, search, password. Numbers are text with <c>inputmode="numeric"</c>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Words before the box, such as £.</summary>
    public string? Prefix { get; set; }

    /// <summary>Words after the box, such as "per cent".</summary>
    public string? Suffix { get; set; }

    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        var framed = Prefix is not null || Suffix is not null;
        if (framed) content.AppendHtml("<div class=\"govuk-input__wrapper\">");
        Affix(content, "prefix", Prefix);
        InputBox(content, attributes);
        Affix(content, "suffix", Suffix);
        if (framed) content.AppendHtml("</div>");
    }

    private void InputBox(TagHelperContent content, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.AppendHtml("<input class=\"govuk-input");
        if (Width is { } width) content.AppendHtml($" govuk-input--width-{width}");
        if (Field.Error is not null) content.AppendHtml(" govuk-input--error");
        content.AppendHtml("\"").Attribute("id", Field.Id).Attribute("name", Field.Name).Attribute("type", Type);
        if (Type != "password") content.Attribute("value", Field.TextOf(null, Field.Plain));
        content.Attribute("aria-describedby", Field.DescribedBy).Attributes(attributes).AppendHtml(">");
    }

    private static void Affix(IHtmlContentBuilder content, string part, string? words)
    {
        if (words is null) return;
        content.AppendHtml($"<div class=\"govuk-input__{part}\" aria-hidden=\"true\">").Append(words).AppendHtml("</div>");
    }
}
