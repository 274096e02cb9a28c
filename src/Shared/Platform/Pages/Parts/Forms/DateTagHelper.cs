using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>A date in three boxes, for a <see cref="DateOnly"/>. <c>&lt;vs-date for="Input.Meeting" hint="For example, 27 3 2026" /&gt;</c></summary>
[HtmlTargetElement("vs-date")]
public sealed class DateTagHelper : FieldTagHelper
{
    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.OpenFieldset(Field, inside, role: "group");
        content.AppendHtml("<div class=\"govuk-date-input\">");
        Part(content, "Day", Field.Id, 2, date => date.Day, attributes);
        Part(content, "Month", Field.Id + "-month", 2, date => date.Month, attributes);
        Part(content, "Year", Field.Id + "-year", 4, date => date.Year, attributes);
        content.AppendHtml("</div></fieldset>");
    }

    private void Part(TagHelperContent c, string part, string id, int width, Func<DateOnly, int> stored, IReadOnlyList<TagHelperAttribute> attributes)
    {
        c.AppendHtml("<div class=\"govuk-date-input__item\"><label class=\"govuk-label govuk-date-input__label\"").Attribute("for", id).AppendHtml(">");
        c.Append(part).AppendHtml($"</label><input class=\"govuk-input govuk-date-input__input govuk-input--width-{width}");
        c.AppendHtml(Field.Error is null ? "\"" : " govuk-input--error\"").Attribute("id", id).Attribute("name", $"{Field.Name}.{part}");
        c.Attribute("type", "text").Attribute("inputmode", "numeric");
        c.Attribute("value", Field.TextOf(part, model => model is DateOnly date ? stored(date).ToString(CultureInfo.InvariantCulture) : null));
        c.Attributes(attributes).AppendHtml(">").AppendHtml("</div>");
    }
}
