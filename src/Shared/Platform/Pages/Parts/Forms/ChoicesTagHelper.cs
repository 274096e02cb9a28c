using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>
/// One choice of a few (<c>vs-radios</c>) or any of a few (<c>vs-checkboxes</c>).
/// <c>&lt;vs-radios for="Input.Grade" choices="Choice.Of&lt;Grade&gt;()" inline /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-radios")]
[HtmlTargetElement("vs-checkboxes")]
public sealed class ChoicesTagHelper : FieldTagHelper
{
    private string _kind = "radios";

    /// <summary>What can be chosen.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>True to set the choices side by side; for two or three short ones.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc />
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _kind = context.TagName == "vs-checkboxes" ? "checkboxes" : "radios";
        return base.ProcessAsync(context, output);
    }

    private protected override void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes)
    {
        content.OpenFieldset(Field, inside);
        content.AppendHtml($"<div class=\"govuk-{_kind} govuk-{_kind}--small").AppendHtml(Inline ? $" govuk-{_kind}--inline\">" : "\">");
        var chosen = Field.Chosen();
        var number = 0;
        foreach (var choice in Choices) Item(content, choice, ++number == 1 ? Field.Id : $"{Field.Id}-{number}", chosen.Contains(choice.Value), attributes);
        content.AppendHtml("</div></fieldset>");
    }

    private void Item(TagHelperContent c, Choice choice, string id, bool chosen, IReadOnlyList<TagHelperAttribute> attributes)
    {
        var hint = choice.Hint is null ? null : id + "-item-hint";
        c.AppendHtml($"<div class=\"govuk-{_kind}__item\"><input class=\"govuk-{_kind}__input\"").Attribute("id", id).Attribute("name", Field.Name);
        c.Attribute("type", _kind == "radios" ? "radio" : "checkbox").Attribute("value", choice.Value).Attribute("aria-describedby", hint);
        c.Attributes(attributes).AppendHtml(chosen ? " checked>" : ">");
        c.AppendHtml($"<label class=\"govuk-label govuk-{_kind}__label\"").Attribute("for", id).AppendHtml(">").Append(choice.Text).AppendHtml("</label>");
        if (hint is not null)
            c.AppendHtml($"<div class=\"govuk-hint govuk-{_kind}__hint\"").Attribute("id", hint).AppendHtml(">").Append(choice.Hint!).AppendHtml("</div>");
        c.AppendHtml("</div>");
    }
}
