using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Platform.Pages;

/// <summary>The sentence that the next page shows once: what has been done.</summary>
public static class PageMessages
{
    internal const string Cookie = "vs.done";
    private const string Key = "Done";

    /// <summary>Says on the next page what has been done. No child's name: it is kept in a cookie until then.</summary>
    public static void SayDone(this ITempDataDictionary temporary, string sentence) => temporary[Key] = sentence;

    /// <summary>Looks only when the cookie came, so that pages without a message set none.</summary>
    internal static string? TakeDone(this ITempDataDictionary temporary, HttpRequest request) =>
        request.HttpContext.Kept(Cookie) is not null ? temporary[Key] as string : null;
}
