using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>A child's name, or the initials while names are hidden. <c>&lt;vs-child-name name="@row.Name" initials="@row.Initials" /&gt;</c></summary>
[HtmlTargetElement("vs-child-name")]
public sealed class ChildNameTagHelper : TagHelper
{
    /// <summary>The name to show.</summary>
    public required string Name { get; set; }

    /// <summary>What is shown while names are hidden.</summary>
    public required string Initials { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.Append(ShownNames.For(ViewContext.HttpContext.Request).Of(Name, Initials));
    }
}
