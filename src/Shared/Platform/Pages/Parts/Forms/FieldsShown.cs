using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>Remembers which boxes a page shows, so that the error summary links only to what is there.</summary>
internal static class FieldsShown
{
    private static readonly object Key = new();

    public static void Add(HttpContext http, string id)
    {
        if (http.Items[Key] is not HashSet<string> ids) http.Items[Key] = ids = new(StringComparer.Ordinal);
        ids.Add(id);
    }

    public static bool Has(HttpContext http, string id) => http.Items[Key] is HashSet<string> ids && ids.Contains(id);
}
