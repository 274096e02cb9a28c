using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// A dense table whose rows become cards on a narrow screen. Columns first (or told in <c>columns</c>), then plain rows; every cell but the first, which is a
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

    /// <summary>The columns, where they are not told one by one.</summary>
    public IReadOnlyList<Column> Columns { get; set; } = [];

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var headings = new TableHeadings(Ask, ViewContext.HttpContext.Request);
        context.Items[typeof(TableHeadings)] = headings;
        foreach (var column in Columns) headings.Add(column);
        var rows = await output.GetChildContentAsync();
        output.Become("table", "govuk-table vs-table");
        output.Content.AppendHtml(CaptionShown ? "<caption class=\"govuk-table__caption govuk-table__caption--s\">" : "<caption class=\"govuk-visually-hidden\">");
        output.Content.Append(Caption).AppendHtml("</caption><thead><tr>").AppendHtml(headings.Cells).AppendHtml("</tr></thead><tbody>");
        output.Content.MakeOnePiece(ViewContext);
        output.Content.AppendHtml(rows).AppendHtml("</tbody>");
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
        var headings = (TableHeadings)context.Items[typeof(TableHeadings)];
        var words = await output.GetChildContentAsync();
        output.SuppressOutput();
        headings.Add(words, Sort, Number, Hidden);
    }
}
