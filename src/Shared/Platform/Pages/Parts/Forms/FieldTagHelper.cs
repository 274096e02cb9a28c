using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>
/// A question and the box for its answer: label, hint, message when refused, and what was typed. Bound by <c>for</c>,
/// or by <c>name</c> and <c>value</c> where questions are data. Whatever stands inside the tag comes between hint and box;
/// attributes that the part does not know go to the box.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property of the page that is asked for.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name to post, where there is no property.</summary>
    public string? Name { get; set; }

    /// <summary>The present answer, where there is no property.</summary>
    public object? Value { get; set; }

    /// <summary>The question; by default the property's [Display] name.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>True when the question is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>True when the label is only for screen readers, as in a filter whose purpose is plain.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>The key under which autosave posts this box; null when it is saved with the form alone.</summary>
    public string? Box { get; set; }

    /// <summary>The row version of the answer shown, posted back by autosave.</summary>
    public string? Version { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected Field Field { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Field = Field.Of(this, context);
        var inside = await output.GetChildContentAsync();
        var attributes = TakeAttributes(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Mark(output);
        Render(output.Content, inside, attributes);
        output.Content.MakeOnePiece(ViewContext);
    }

    /// <summary>Writes all that stands in the group.</summary>
    private protected abstract void Render(TagHelperContent content, TagHelperContent inside, IReadOnlyList<TagHelperAttribute> attributes);

    private static List<TagHelperAttribute> TakeAttributes(TagHelperOutput output)
    {
        List<TagHelperAttribute> taken = [.. output.Attributes];
        output.Attributes.Clear();
        return taken;
    }

    private void Mark(TagHelperOutput output)
    {
        output.Attributes.SetAttribute("class", Field.Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        if (Box is null) return;
        output.Attributes.SetAttribute("data-box", Box);
        if (Version is not null) output.Attributes.SetAttribute("data-version", Version);
    }
}
