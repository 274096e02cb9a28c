using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>How much a button asks to be pressed.</summary>
public enum ButtonKind
{
    /// <summary>The one thing to do next on the page.</summary>
    Primary,

    /// <summary>Something else that may be done.</summary>
    Secondary,

    /// <summary>Something that cannot be undone.</summary>
    Warning,

    /// <summary>Looks like a link and sits in text or a table; still a button, because it changes something.</summary>
    Quiet,
}

/// <summary>
/// A button that posts its form, or with <c>href</c> a link that looks like one. <c>handler="Return"</c> posts to that page handler.
/// <c>&lt;vs-button&gt;Save&lt;/vs-button&gt;</c>
/// </summary>
[HtmlTargetElement("vs-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>How much it asks to be pressed.</summary>
    public ButtonKind Kind { get; set; }

    /// <summary>Where it leads, for a step that changes nothing; null for a button.</summary>
    public string? Href { get; set; }

    /// <summary>The page handler it posts to; null for the form's own.</summary>
    public string? Handler { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var written) ? $"{written.Value} {Classes}" : Classes);
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        if (Handler is not null) output.Attributes.SetAttribute("formaction", "?handler=" + Uri.EscapeDataString(Handler));
    }

    private string Classes => Kind switch
    {
        ButtonKind.Secondary => "govuk-button govuk-button--secondary",
        ButtonKind.Warning => "govuk-button govuk-button--warning",
        ButtonKind.Quiet => "vs-quiet-button",
        _ => "govuk-button",
    };
}
