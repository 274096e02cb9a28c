using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace VirtualSchool.Platform.Pages.Parts;

internal static class OnePiece
{
    /// <summary>Turns what a part has put together from many small pieces into one: an answer is sent piece by piece, and each costs more than its letters.</summary>
    public static void MakeOnePiece(this TagHelperContent content, ViewContext view) =>
        content.SetHtmlContent(content.GetContent(view.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>()));
}
