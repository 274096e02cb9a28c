using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Access.Links;

/// <summary>Headers of every page of a link: its address is told to no other site, and no browser keeps a copy.</summary>
internal static class LinkHeaders
{
    public static void Add(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache, no-store";
    }
}
