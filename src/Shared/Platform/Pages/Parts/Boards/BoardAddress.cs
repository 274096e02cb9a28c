using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>The address of the board shown with something changed: filters stay, so that any view can be sent to a colleague.</summary>
internal static class BoardAddress
{
    private static readonly string[] Paging = ["after", "before"];

    /// <summary>The present address with these keys replaced (null drops one); the page begins again unless a key pages it.</summary>
    public static string With(HttpRequest request, params (string Key, string? Value)[] changes) =>
        $"{request.PathBase}{request.Path}{QueryWith(request, changes)}";

    /// <summary>Only the query, for an export of what is shown.</summary>
    public static string QueryWith(HttpRequest request, params (string Key, string? Value)[] changes)
    {
        var changed = changes.Select(c => c.Key).Concat(Paging).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = request.Query.Where(q => !changed.Contains(q.Key)).SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)), (q, v) => KeyValuePair.Create(q.Key, v));
        var added = changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value));
        return QueryString.Create(kept.Concat(added)).ToUriComponent();
    }
}
