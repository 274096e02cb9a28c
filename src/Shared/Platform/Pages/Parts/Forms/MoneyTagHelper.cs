using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>An amount in pounds, for a property marked [Pounds]. <c>&lt;vs-money for="Input.Cost" /&gt;</c></summary>
[HtmlTargetElement("vs-money")]
public sealed class MoneyTagHelper : FieldTagHelper
{
    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        content.AppendHtml("<div class=\"govuk-input__wrapper\"><div class=\"govuk-input__prefix\" aria-hidden=\"true\">£</div>");
        content.NumberBox(Field, attributes, amount => string.Create(CultureInfo.InvariantCulture, $"{amount:0.00}"));
        content.AppendHtml("</div>");
    }
}

/// <summary>A per cent, for a property marked [PerCent]: 93.5 means 93.5 %. <c>&lt;vs-percent for="Input.Attendance" /&gt;</c></summary>
[HtmlTargetElement("vs-percent")]
public sealed class PercentTagHelper : FieldTagHelper
{
    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.LabelHintAndError(Field, inside);
        content.AppendHtml("<div class=\"govuk-input__wrapper\">");
        content.NumberBox(Field, attributes, amount => string.Create(CultureInfo.InvariantCulture, $"{amount:0.##}"));
        content.AppendHtml("<div class=\"govuk-input__suffix\" aria-hidden=\"true\">%</div></div>");
    }
}

/// <summary>The box that money and per cents share.</summary>
internal static class NumberBoxMarkup
{
    public static void NumberBox(this TagHelperContent content, Field field, IReadOnlyList<TagHelperAttribute> attributes, Func<decimal, string> format)
    {
        content.AppendHtml("<input class=\"govuk-input govuk-input--width-5").AppendHtml(field.Error is null ? "" : " govuk-input--error").AppendHtml("\"");
        content.Attribute("id", field.Id).Attribute("name", field.Name).Attribute("type", "text").Attribute("inputmode", "decimal");
        content.Attribute("value", field.TextOf(null, stored => stored is decimal amount ? format(amount) : Field.Plain(stored)));
        content.Attribute("aria-describedby", field.DescribedBy).Attributes(attributes).AppendHtml(">");
    }
}
