using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>A picture that a telephone reads. Who cannot scan it needs the same in letters beside it. <c>&lt;vs-qr-code text="@address" label="Code that opens the form" large="true" /&gt;</c></summary>
[HtmlTargetElement("vs-qr-code")]
public sealed class QrCodeTagHelper : TagHelper
{
    /// <summary>What it says: an address, as a rule.</summary>
    public required string Text { get; set; }

    /// <summary>What it is for, told to who does not see it.</summary>
    public required string Label { get; set; }

    /// <summary>True where a whole room reads it from the wall.</summary>
    public bool Large { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var code = QrCode.Of(Text);
        var side = code.Size.ToString(CultureInfo.InvariantCulture);
        output.Become("svg", Large ? "vs-code vs-code-large" : "vs-code");
        output.Attributes.SetAttribute("viewBox", $"0 0 {side} {side}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.AppendHtml($"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"></rect><path d=\"{code.Path}\"></path>");
    }
}
