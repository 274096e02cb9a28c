using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>The headings of a table, put together column by column; one that sorts is a link.</summary>
internal sealed class TableHeadings(BoardAsk? ask, HttpRequest request)
{
    /// <summary>The cells so far.</summary>
    public HtmlContentBuilder Cells { get; } = new();

    public void Add(Column column)
    {
        Open(column.Sort, isNumber: false);
        Cells.Append(column.Words);
        Close(column.Sort);
    }

    public void Add(IHtmlContent words, string? sort, bool isNumber, bool isHidden)
    {
        Open(sort, isNumber);
        if (isHidden && sort is null) Cells.AppendHtml("<span class=\"govuk-visually-hidden\">").AppendHtml(words).AppendHtml("</span>");
        else Cells.AppendHtml(words);
        Close(sort);
    }

    private void Open(string? sort, bool isNumber)
    {
        var isSorted = sort is not null && ask?.Sort == sort;
        Cells.AppendHtml(isNumber ? "<th scope=\"col\" class=\"vs-number\"" : "<th scope=\"col\"");
        if (isSorted) Cells.AppendHtml(ask!.Desc ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"");
        Cells.AppendHtml(">");
        if (sort is not null) OpenLink(sort, BoardAddress.With(request, ("sort", sort), ("desc", isSorted && !ask!.Desc ? "true" : null)));
    }

    private void OpenLink(string sort, string address) =>
        Cells.AppendHtml("<a id=\"sort-").Append(sort).AppendHtml("\" href=\"").Append(address).AppendHtml("\" hx-get=\"").Append(address).AppendHtml("\">");

    private void Close(string? sort) => Cells.AppendHtml(sort is null ? "</th>" : "</a></th>");
}
