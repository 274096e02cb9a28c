using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// The pages of a board, by key: earlier, later, how many a page, and the export of what is shown.
/// <c>&lt;vs-pager ask="Model.Ask" next="@Model.Next" export="/peps/export" /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-pager")]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>How the board was asked for.</summary>
    public required BoardAsk Ask { get; set; }

    /// <summary>The id of the last row shown when there are more; null on the last page.</summary>
    public string? Next { get; set; }

    /// <summary>The id of the first row shown when there are earlier ones and the board can go back; null otherwise.</summary>
    public string? Previous { get; set; }

    /// <summary>The address that exports this board; the filters of this page are added to it. Null when nothing can be exported.</summary>
    public string? Export { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private HttpRequest Request => ViewContext.HttpContext.Request;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", "vs-pager");
        output.Attributes.SetAttribute("aria-label", "Pages");
        var c = output.Content;
        if (Ask.After is not null || Ask.Before is not null) Link(c, "First page", "first", BoardAddress.With(Request));
        if (!string.IsNullOrEmpty(Previous)) Link(c, "Previous page", "previous", BoardAddress.With(Request, ("before", Previous)));
        if (!string.IsNullOrEmpty(Next)) Link(c, "Next page", "next", BoardAddress.With(Request, ("after", Next)));
        if (!string.IsNullOrEmpty(Next) || Ask.Size > BoardAsk.Sizes[0] || Ask.After is not null) Sizes(c);
        if (!string.IsNullOrEmpty(Export)) c.AppendHtml("<a class=\"govuk-link vs-export\" href=\"").Append(Export + BoardAddress.QueryWith(Request, ("size", null))).AppendHtml("\">Export what is shown</a>");
        KeepOrder(c);
        c.MakeOnePiece(ViewContext);
    }

    private void Sizes(TagHelperContent c)
    {
        c.AppendHtml("<span class=\"vs-sizes\">Rows a page: ");
        foreach (var size in BoardAsk.Sizes)
        {
            var words = size.ToString(CultureInfo.InvariantCulture);
            if (size == Ask.Size) c.AppendHtml("<strong aria-current=\"true\">").Append(words).AppendHtml("</strong> ");
            else Link(c, words, "size-" + words, BoardAddress.With(Request, ("size", words)));
        }

        c.AppendHtml("</span>");
    }

    /// <summary>The filter form stands outside what is replaced, so its hidden boxes stand here.</summary>
    private void KeepOrder(TagHelperContent c)
    {
        foreach (var key in (string[])["sort", "desc", "size"])
            if (Request.Query[key] is [{ Length: > 0 } value])
                c.AppendHtml("<input type=\"hidden\" form=\"filters\" name=\"").Append(key).AppendHtml("\" value=\"").Append(value).AppendHtml("\">");
    }

    private static void Link(TagHelperContent c, string words, string id, string address) =>
        c.AppendHtml("<a class=\"govuk-link\" id=\"page-").Append(id).AppendHtml("\" href=\"").Append(address).AppendHtml("\" hx-get=\"").Append(address).AppendHtml("\">").Append(words).AppendHtml("</a> ");
}
