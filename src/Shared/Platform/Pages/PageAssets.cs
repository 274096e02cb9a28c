using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages;

/// <summary>The styles and scripts that every page names, each by the address of its content, so that a browser keeps it for ever.</summary>
internal static class PageAssets
{
    private static readonly ConditionalWeakTable<ResourceAssetCollection, HtmlString> Known = [];

    /// <summary>The links of the page's head. Put together once, since every answer carries them.</summary>
    public static HtmlString Links(HttpContext http) =>
        Known.GetValue(http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() ?? ResourceAssetCollection.Empty, Write);

    private static HtmlString Write(ResourceAssetCollection assets) => new($"""
        <link rel="stylesheet" href="/{assets["assets/govuk-frontend.min.css"]}">
          <link rel="stylesheet" href="/{assets["site.css"]}">
          <link rel="icon" href="/{assets["favicon.svg"]}" type="image/svg+xml">
          <script src="/{assets["assets/htmx.min.js"]}" defer></script>
          <script src="/{assets["site.js"]}" defer></script>
        """);
}
