using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages;

/// <summary>Serves the council's own colour as a tiny style sheet, since the policy allows no inline style. The default colour needs none.</summary>
internal static class BrandStyles
{
    /// <summary>The sheet's address, which changes with the colour; null for the default colour.</summary>
    public static string? AddressFor(CouncilSettings council) =>
        council.Colour.Equals(CouncilSettings.DefaultColour, StringComparison.OrdinalIgnoreCase) ? null : $"/brand-{council.Colour[1..]}.css";

    public static void MapBrandStyles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/brand-{colour}.css", (string colour, HttpContext http, IOptions<CouncilSettings> council) =>
        {
            if (!$"#{colour}".Equals(council.Value.Colour, StringComparison.OrdinalIgnoreCase)) return Results.NotFound();
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Text(Sheet(BrandColour.Parse(council.Value.Colour)!), "text/css");
        }).WithMetadata(new AllowEveryoneAttribute()).AllowAnonymous();

    private static string Sheet(BrandColour colour) =>
        $":root{{--govuk-brand-colour:{colour};--govuk-link-colour:{colour};--govuk-link-visited-colour:{colour};--govuk-link-hover-colour:{colour.Darker};--vs-brand-dark:{colour.Darker}}}";
}
