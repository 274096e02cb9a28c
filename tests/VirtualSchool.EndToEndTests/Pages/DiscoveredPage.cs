using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Patterns;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>A page that the running service has, found in its own list of routes.</summary>
internal sealed record DiscoveredPage(RoutePattern Route, CompiledPageActionDescriptor Page, AccessRuleAttribute Rule)
{
    private static readonly string[] AboutChildren = ["children", "peps"];

    public string Template => $"/{Route.RawText}";

    /// <summary>True when its address names a child, by identity or by a plan's reference.</summary>
    public bool NamesChild => Parameters.Any(p => AboutChildren.Contains(p.After));

    /// <summary>True when its address names a school.</summary>
    public bool NamesSchool => Parameters.Any(p => p.After == "schools");

    /// <summary>True when it is open by one-time link, and to nobody who signed in.</summary>
    public bool IsByLink => Rule is AllowLinkAttribute;

    /// <summary>What of its address is to be filled in, each with the word before it.</summary>
    public IEnumerable<(string Name, string After)> Parameters =>
        Segments.Zip(Segments.Prepend(null)).Where(s => s.First is RoutePatternParameterPart)
            .Select(s => (((RoutePatternParameterPart)s.First!).Name, (s.Second as RoutePatternLiteralPart)?.Content ?? ""));

    public IEnumerable<RoutePatternPart?> Segments => Route.PathSegments.Select(s => s.Parts.Single());

    public static async Task<IReadOnlyList<DiscoveredPage>> AllAsync(TestService service) =>
        [.. (await PageRules.ListAsync(service.Services)).Select(p => new DiscoveredPage(RoutePatternFactory.Parse(p.Page.AttributeRouteInfo!.Template!), p.Page, p.Rule!))];

    public override string ToString() => Template;
}
