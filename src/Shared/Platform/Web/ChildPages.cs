using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Web;

/// <summary>Marks an answer as naming children: it is never stored by a browser, and its print bears the marking.</summary>
public static class ChildPages
{
    private static readonly object Mark = new();

    /// <summary>Says that this answer names children. Called by whatever logs the look, before the answer starts.</summary>
    public static void NamesChildren(this HttpContext http)
    {
        http.Items[Mark] = true;
        if (!http.Response.HasStarted) http.Response.Headers.CacheControl = "no-store";
    }

    /// <summary>True when <see cref="NamesChildren"/> was called for this answer.</summary>
    public static bool DoesNameChildren(this HttpContext http) => http.Items.ContainsKey(Mark);
}
