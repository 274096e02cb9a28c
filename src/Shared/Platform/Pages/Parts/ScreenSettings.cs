using Microsoft.AspNetCore.Http;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>What one browser is set to, kept in its own cookie.</summary>
/// <param name="NamesHidden">Children are shown by their initials, as when a screen is shown to a room.</param>
/// <param name="SearchKey">Pressing / leads to the search box (WCAG 2.2, 2.1.4: it can be turned off).</param>
internal sealed record ScreenSettings(bool NamesHidden, bool SearchKey)
{
    internal const string Cookie = "vs.screen";
    private const string Hidden = "names-hidden";
    private const string NoKey = "no-search-key";

    public static ScreenSettings Of(HttpRequest request)
    {
        var kept = request.HttpContext.Kept(Cookie) ?? "";
        return new(kept.Contains(Hidden, StringComparison.Ordinal), !kept.Contains(NoKey, StringComparison.Ordinal));
    }

    public void Keep(HttpResponse response) =>
        response.HttpContext.Keep(Cookie, $"{(NamesHidden ? Hidden : "")}.{(SearchKey ? "" : NoKey)}", NamesHidden ? null : TimeSpan.FromDays(365));
}
