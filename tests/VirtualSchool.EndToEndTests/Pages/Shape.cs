using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Of which parts a page is built, whatever stands in them and however often each comes.</summary>
internal static class Shape
{
    public static IReadOnlyCollection<string> Of(IHtmlDocument page) => [.. page.QuerySelectorAll("main, main *").Select(PathOf).Distinct()];

    private static string PathOf(IElement element) => string.Join('>', element.Ancestors().OfType<IElement>().TakeWhile(e => e.LocalName != "body").Reverse().Append(element).Select(Part));

    private static string Part(IElement element) =>
        $"{element.LocalName}.{element.ClassName}[{string.Join(' ', element.Attributes.Select(a => a.Name))}]{element.GetAttribute("type")}";
}
