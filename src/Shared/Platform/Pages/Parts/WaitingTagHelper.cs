using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>
/// Who is awaited and for how long; inside it, a nudge button. Without <c>whom</c> nobody is known, and it says so.
/// <c>&lt;vs-waiting whom="Dana Price" role="social worker" days="6" /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-waiting")]
public sealed class WaitingTagHelper : TagHelper
{
    /// <summary>The person's name; null when nobody is recorded.</summary>
    public string? Whom { get; set; }

    /// <summary>What they are, in small letters.</summary>
    public required string Role { get; set; }

    /// <summary>School days since it has waited; null when not known.</summary>
    public int? Days { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-waiting");
        output.PreContent.AppendHtml("<p class=\"govuk-body\">").Append(Sentence(Whom, Role, Days)).AppendHtml("</p>");
    }

    internal static string Sentence(string? whom, string role, int? days)
    {
        var who = whom is null ? $"a {role} (nobody is recorded)" : $"{whom} ({role})";
        var since = days switch
        {
            null => "",
            0 => ": since today",
            1 => ": 1 school day",
            _ => string.Create(CultureInfo.InvariantCulture, $": {days} school days"),
        };
        return $"Waiting for {who}{since}";
    }
}
