using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// A list of records: filters beside results. One board a page.
/// <c>&lt;vs-board&gt;&lt;vs-filters&gt;…&lt;/vs-filters&gt;&lt;vs-results&gt;…&lt;/vs-results&gt;&lt;/vs-board&gt;</c>
/// </summary>
[HtmlTargetElement("vs-board")]
public sealed class BoardTagHelper : TagHelper
{
    /// <summary>
    /// The kept answer that the board shows; its markup is then kept with it, for each person and address. Everything that the board shows hangs on it, on
    /// <see cref="Beside"/>, on who asks, on the address and on the day, and on nothing else. Null when nothing is kept.
    /// </summary>
    public object? Kept { get; set; }

    /// <summary>What the board shows besides, a record of values or itself kept; null when nothing.</summary>
    public object? Beside { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-board");
        var http = ViewContext.HttpContext;
        if (Kept is null || !HttpMethods.IsGet(http.Request.Method) || !ViewContext.ModelState.IsValid) return;
        var person = http.RequestServices.GetRequiredService<ICurrentPerson>();
        var markups = http.RequestServices.GetRequiredService<KeptMarkup>();
        output.Content.SetHtmlContent(await markups.GetAsync(Kept, Beside, person, http.Request, () => output.GetChildContentAsync()));
    }
}
