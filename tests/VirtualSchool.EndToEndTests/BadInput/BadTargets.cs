using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VirtualSchool.EndToEndTests.Pages;
using VirtualSchool.Kernel;
using Box = System.Collections.Generic.KeyValuePair<string, string>;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>Something that can be posted.</summary>
/// <param name="Address">Where.</param>
/// <param name="Boxes">What its form sends, without the token.</param>
/// <param name="Rule">Who may.</param>
internal sealed record BadTarget(string Address, IReadOnlyList<Box> Boxes, AccessRuleAttribute Rule);

/// <summary>Finds every handler of every page of the running service, and what the page's own forms would send it.</summary>
internal static class BadTargets
{
    private const int MostAddressesOfAPage = 4;

    public static async Task<IReadOnlyList<BadTarget>> FindAsync(WatchedService service, IReadOnlyList<BadActor> actors)
    {
        var known = await PageAddresses.OfAsync(service);
        var all = new List<BadTarget>();
        foreach (var page in await DiscoveredPage.AllAsync(service))
            foreach (var address in known.Of(page).Take(MostAddressesOfAPage))
            {
                var opener = actors.FirstOrDefault(a => a.IsAllowed(page.Rule));
                var forms = opener is null ? [] : FormsOn(await opener.ReadAsync(address), address);
                all.AddRange(forms.Select(f => new BadTarget(f.Address, f.Boxes, page.Rule)));
                all.AddRange(HandlersWithoutForm(page, address, forms.Select(f => f.Address)).Select(h => new BadTarget(h.Address, h.Boxes, page.Rule)));
            }
        return [.. all.DistinctBy(t => t.Address)]; // Some forms stand on every page.
    }

    private static List<(string Address, List<Box> Boxes)> FormsOn(string html, string address)
    {
        var forms = new HtmlParser().ParseDocument(html).QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>().ToList();
        return [.. forms.Select(f => (Full(f.GetAttribute("action"), address), BoxesOf(f)))];
    }

    private static string Full(string? action, string address) => new Uri(new Uri("http://here" + address), action ?? "").PathAndQuery;

    private static List<Box> BoxesOf(IHtmlFormElement form) =>
        [.. form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } and not "__form").Select(e => new Box(e.GetAttribute("name")!, ValueOf(e)))];

    private static string ValueOf(IElement element) => element switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => element.GetAttribute("value") ?? "",
    };

    private static IEnumerable<(string Address, List<Box> Boxes)> HandlersWithoutForm(DiscoveredPage page, string address, IEnumerable<string> forms)
    {
        var found = forms.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from handler in page.Page.HandlerMethods
               where handler.HttpMethod == "Post"
               let own = handler.Name is null ? address : $"{address}?handler={handler.Name}"
               where !found.Contains(own)
               select (own, page.Page.BoundProperties.SelectMany(p => Names(p.Name, p.ParameterType)).Concat(handler.MethodInfo.GetParameters().SelectMany(p => Names(p.Name!, p.ParameterType)))
                   .Select(n => new Box(n, "1")).ToList());
    }

    private static IEnumerable<string> Names(string name, Type type) =>
        type.Namespace!.StartsWith("System", StringComparison.Ordinal) ? [name] : type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => $"{name}.{p.Name}").Append(name);
}
