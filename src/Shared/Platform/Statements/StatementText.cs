using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Statements;

/// <summary>
/// What a council may write: paragraphs, headings with ##, lists with -, **bold**, *emphasis* and [links](https://…). No HTML, no pictures. Words in braces
/// stand for the council's own details; a line with a detail that the council has not set is left out.
/// </summary>
internal static class StatementText
{
    /// <summary>Most letters of one statement.</summary>
    public const int Most = 40_000;

    private static readonly MarkdownPipeline Shown = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline AsWritten = new MarkdownPipelineBuilder().Build();
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:", "/", "#"];

    /// <summary>The text as a page shows it.</summary>
    public static IHtmlContent Html(string text, CouncilSettings council)
    {
        var document = Markdown.Parse(StatementWords.Fill(text, council), Shown);
        foreach (var part in document.Descendants()) Dress(part);
        return new HtmlString(document.ToHtml(Shown));
    }

    /// <summary>What must be changed before it can be published, each as a sentence.</summary>
    public static IEnumerable<string> ProblemsIn(string text) =>
        StatementWords.Unknown(text).Select(w => $"{{{w}}} stands for nothing here. Use {StatementWords.Known}, or leave the braces out.")
            .Concat(Markdown.Parse(StatementWords.FillForCheck(text), AsWritten).Descendants().Select(ProblemOf).OfType<string>()).Distinct();

    private static string? ProblemOf(MarkdownObject part) => part switch
    {
        HtmlBlock or HtmlInline => "HTML is not taken. Write headings with ##, lists with -, **bold** and [links](https://…).",
        LinkInline { IsImage: true } => "Pictures are not shown in statements. Say in words what the picture shows.",
        LinkInline link when !IsAllowed(link.Url) => $"The link to “{link.Url}” is not one that people can follow. It must begin with https://, mailto:, tel: or /.",
        AutolinkInline { IsEmail: false } link when !IsAllowed(link.Url) => $"The link to “{link.Url}” is not one that people can follow. It must begin with https://, mailto:, tel: or /.",
        _ => null,
    };

    private static bool IsAllowed(string? address) =>
        address is not null && !address.StartsWith("//", StringComparison.Ordinal) && Schemes.Any(s => address.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static void Dress(MarkdownObject part)
    {
        switch (part)
        {
            case HeadingBlock heading:
                heading.Level = Math.Clamp(heading.Level, 2, 4); // The page's own heading is the first.
                heading.GetAttributes().AddClass(heading.Level == 2 ? "govuk-heading-m" : "govuk-heading-s");
                break;
            case ParagraphBlock:
                part.GetAttributes().AddClass("govuk-body");
                break;
            case ListBlock list:
                list.GetAttributes().AddClass($"govuk-list govuk-list--{(list.IsOrdered ? "number" : "bullet")}");
                break;
            case LinkInline link:
                link.IsImage = false;
                if (!IsAllowed(link.Url)) link.Url = "";
                link.GetAttributes().AddClass("govuk-link");
                break;
        }
    }
}
