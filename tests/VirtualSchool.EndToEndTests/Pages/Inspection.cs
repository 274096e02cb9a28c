using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace VirtualSchool.EndToEndTests.Pages;

/// <summary>Looks whether a page can be used on a phone, and by people who see, hear or move differently.</summary>
internal sealed class Inspection(IPage screen)
{
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth
          if (document.documentElement.scrollWidth <= width) return []
          return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1)
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120))
        }
        """;

    // WCAG 2.2, levels A and AA. The page is one piece without frames: to put pieces together the package's own way opens a second page for each.
    private const string Look = """
        async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })).violations
          .flatMap(v => v.nodes.slice(0, 3).map(node => `${v.id} (${v.help}): ${node.html}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Opens the page at the width of a small phone and answers with what does not fit.</summary>
    public async Task<IEnumerable<string>> WidthOfAsync(string address)
    {
        await screen.SetViewportSizeAsync(320, 640);
        var answer = await screen.GotoAsync(address);
        new Uri(answer!.Url).AbsolutePath.ShouldBe(address);
        return (await screen.EvaluateAsync<string[]>(TooWide)).Select(e => $"{address} is wider than 320 px: {e}");
    }

    /// <summary>Looks at the page that is open, on a larger screen, and answers with what keeps somebody out.</summary>
    public async Task<IEnumerable<string>> BarriersAsync(string address)
    {
        await screen.SetViewportSizeAsync(1280, 800);
        // As tall as the page: at the edge of a screen something always lies half under it, or under the Save bar that sticks to its foot.
        await screen.SetViewportSizeAsync(1280, await screen.EvaluateAsync<int>("() => Math.max(800, document.documentElement.scrollHeight)"));
        await screen.EvaluateAsync(Axe);
        return (await screen.EvaluateAsync<string[]>(Look)).Select(barrier => $"{address} breaks {barrier}");
    }
}
