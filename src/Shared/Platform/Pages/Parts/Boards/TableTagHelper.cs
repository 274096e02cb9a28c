using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// A dense table whose rows become cards on a narrow screen. Columns first, then plain rows; every cell but the first, which is a
/// <c>th scope="row"</c>, carries <c>data-label</c>, and numbers <c>class="vs-number"</c>.
/// <c>&lt;vs-table caption="Plans" ask="Model.Ask"&gt;&lt;vs-column sort="due"&gt;Due&lt;/vs-column&gt; @foreach … &lt;/vs-table&gt;</c>
/// </summary>
[HtmlTargetElement("vs-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the rows are; read by screen readers, shown when <see cref="CaptionShown"/>.</summary>
    public required string Caption { get; set; }

    /// <summary>True where the caption is to be seen.</summary>
    public bool CaptionShown { get; set; }

    /// <summary>How the board was asked for, with the order it really has; null when nothing sorts.</summary>
    public BoardAsk? Ask { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var columns = new Columns(Ask, ViewContext.HttpContext.Request);
        context.Items[typeof(Columns)] = columns;
        var rows = await output.GetChildContentAsync();
        output.Become("table", "govuk-table vs-table");
        output.Content.AppendHtml(CaptionShown ? "<caption class=\"govuk-table__caption govuk-table__caption--s\">" : "<caption class=\"govuk-visually-hidden\">");
        output.Content.Append(Caption).AppendHtml("</caption><thead><tr>").AppendHtml(columns.Headings).AppendHtml("</tr></thead><tbody>");
        output.Content.AppendHtml(rows).AppendHtml("</tbody>");
    }

    internal sealed record Columns(BoardAsk? Ask, Microsoft.AspNetCore.Http.HttpRequest Request)
    {
        public HtmlContentBuilder Headings { get; } = new();
    }
}

/// <summary>The heading of one column; with <c>sort</c> it is a link that sorts.</summary>
[HtmlTargetElement("vs-column", ParentTag = "vs-table")]
public sealed class ColumnTagHelper : TagHelper
{
    /// <summary>The key that the address carries when the board is sorted by this column; null when it cannot be.</summary>
    public string? Sort { get; set; }

    /// <summary>True for a column of numbers, set right.</summary>
    public bool Number { get; set; }

    /// <summary>True when the heading is only for screen readers, as over a column of buttons.</summary>
    public bool Hidden { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var columns = (TableTagHelper.Columns)context.Items[typeof(TableTagHelper.Columns)];
        var words = await output.GetChildContentAsync();
        output.SuppressOutput();

        var sorted = Sort is not null && columns.Ask?.Sort == Sort;
        var h = columns.Headings;
        h.AppendHtml(Number ? "<th scope=\"col\" class=\"vs-number\"" : "<th scope=\"col\"");
        if (sorted) h.AppendHtml(columns.Ask!.Desc ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"");
        h.AppendHtml(">");
        if (Sort is not null) SortLink(h, columns, words, sorted);
        else if (Hidden) h.AppendHtml("<span class=\"govuk-visually-hidden\">").AppendHtml(words).AppendHtml("</span>");
        else h.AppendHtml(words);
        h.AppendHtml("</th>");
    }

    private void SortLink(HtmlContentBuilder h, TableTagHelper.Columns columns, IHtmlContent words, bool sorted)
    {
        var turned = sorted && !columns.Ask!.Desc ? "true" : null;
        var address = BoardAddress.With(columns.Request, ("sort", Sort), ("desc", turned));
        h.AppendHtml("<a id=\"sort-").Append(Sort!).AppendHtml("\" href=\"").Append(address).AppendHtml("\" hx-get=\"").Append(address).AppendHtml("\">");
        h.AppendHtml(words).AppendHtml("</a>");
    }
}
