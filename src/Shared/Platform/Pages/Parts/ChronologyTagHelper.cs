using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Pages.Gathered;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>What happened to a child, newest first. <c>&lt;vs-chronology lines="Model.Lines" /&gt;</c></summary>
[HtmlTargetElement("vs-chronology")]
public sealed class ChronologyTagHelper : TagHelper
{
    /// <summary>What the modules gave.</summary>
    public required IEnumerable<ChronologyLine> Lines { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("ol", "vs-chronology");
        foreach (var line in Lines.OrderByDescending(l => l.On).ThenBy(l => l.Kind, StringComparer.Ordinal))
        {
            output.Content.AppendHtml($"<li><time datetime=\"{line.On:yyyy-MM-dd}\">").Append(HouseTime.Short(line.On)).AppendHtml("</time><span class=\"vs-kind\">");
            output.Content.Append(line.Kind).AppendHtml("</span><span>").TextOrLink(line.What, line.Href).AppendHtml("</span></li>");
        }
    }
}
