using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>The pieces of GOV.UK markup that boxes share.</summary>
internal static class FieldMarkup
{
    public static void LabelHintAndError(this TagHelperContent c, Field field, IHtmlContent inside)
    {
        if (field.Heading) c.AppendHtml("<h1 class=\"govuk-label-wrapper\">");
        c.AppendHtml("<label class=\"govuk-label").AppendHtml(Size(field, "label")).AppendHtml("\" for=\"").Append(field.Id).AppendHtml("\">");
        c.Append(field.Label).AppendHtml("</label>");
        if (field.Heading) c.AppendHtml("</h1>");
        c.HintAndError(field, inside);
    }

    public static void OpenFieldset(this TagHelperContent c, Field field, IHtmlContent inside, string? role = null)
    {
        c.AppendHtml("<fieldset class=\"govuk-fieldset\"").Attribute("role", role).Attribute("aria-describedby", field.DescribedBy);
        c.AppendHtml("><legend class=\"govuk-fieldset__legend").AppendHtml(Size(field, "fieldset__legend")).AppendHtml("\">");
        if (field.Heading) c.AppendHtml("<h1 class=\"govuk-fieldset__heading\">");
        c.Append(field.Label);
        if (field.Heading) c.AppendHtml("</h1>");
        c.AppendHtml("</legend>");
        c.HintAndError(field, inside);
    }

    public static TagHelperContent Attribute(this TagHelperContent c, string name, string? value)
    {
        if (value is not null) c.AppendHtml(" ").AppendHtml(name).AppendHtml("=\"").Append(value).AppendHtml("\"");
        return c;
    }

    /// <summary>The attributes that the page wrote and the part did not know.</summary>
    public static TagHelperContent Attributes(this TagHelperContent c, IReadOnlyList<TagHelperAttribute> attributes)
    {
        foreach (var attribute in attributes) c.AppendHtml(" ").AppendHtml(attribute);
        return c;
    }

    private static void HintAndError(this TagHelperContent c, Field field, IHtmlContent inside)
    {
        if (field.Hint is not null)
            c.AppendHtml("<div id=\"").Append(field.Id).AppendHtml("-hint\" class=\"govuk-hint\">").Append(field.Hint).AppendHtml("</div>");
        c.AppendHtml(inside);
        if (field.Error is null) return;
        c.AppendHtml("<p id=\"").Append(field.Id).AppendHtml("-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> ");
        c.Append(field.Error).AppendHtml("</p>");
    }

    private static string Size(Field field, string part) => (field.Heading, field.LabelHidden) switch
    {
        (true, _) => $" govuk-{part}--l",
        (_, true) => " govuk-visually-hidden",
        _ => $" govuk-{part}--s",
    };
}
