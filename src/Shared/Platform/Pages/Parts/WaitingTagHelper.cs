using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>
/// Who is awaited and for how long; inside it, a nudge button. Without <c>whom</c> nobody is known, and it says so; <c>mine="true"</c> says "you".
/// <c>&lt;vs-waiting whom="Dana Price" role="social worker" days="6" /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-waiting")]
public sealed class WaitingTagHelper : TagHelper
{
    /// <summary>The person's name; null when nobody is recorded.</summary>
    public string? Whom { get; set; }

    /// <summary>What they are, in small letters.</summary>
    public required string Role { get; set; }

    /// <summary>True when it is the reader who is awaited.</summary>
    public bool Mine { get; set; }

    /// <summary>School days since it has waited; null when not known.</summary>
    public int? Days { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-waiting");
        output.PreContent.AppendHtml("<p class=\"govuk-body\">").Append(Sentence(Mine ? "you" : Named(Whom, Role), Days)).AppendHtml("</p>");
    }

    private static string Named(string? whom, string role) => whom is null ? $"a {role} (nobody is recorded)" : $"{whom} ({role})";

    private static string Sentence(string who, int? days)
    {
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
