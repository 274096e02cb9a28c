using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using VirtualSchool.Kernel;

namespace VirtualSchool.Host.Bench;

/// <summary>Eight boxes in eight plans that are being written, and the script that saves them as the page's own script would.</summary>
internal sealed partial class BoxWriters(Visitor visitor, Uri service, string folder)
{
    private const string Script = """
        local path, fixed, name, version, cookie
        local count = 0
        local threads = 0
        function setup(thread) thread:set("number", threads) threads = threads + 1 end
        function init(words)
          local line = 0
          for text in io.lines(words[1]) do
            if line == number then path, fixed, name, version, cookie = text:match("^(.-)\t(.-)\t(.-)\t(.-)\t(.-)$") end
            line = line + 1
          end
        end
        function request()
          count = count + 1
          return wrk.format("POST", path .. "&version=" .. version,
            { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = cookie },
            fixed .. "&" .. name .. "=Reads+with+an+adult+twice+a+week,+note+" .. count)
        end
        function response(status, headers, body)
          version = body:match('"version":"([%w.]+)"') or version
        end
        """;

    /// <summary>What the load generator is told: a thread for each writer, since each must remember the revision of their own box.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync(CancellationToken cancel)
    {
        var file = Path.Combine(folder, "save-a-box.lua");
        await File.WriteAllTextAsync(file, Script, cancel);
        return [$"-t{Wrk.Connections}", $"-c{Wrk.Connections}", "-s", file, service.ToString(), await WritersAsync(cancel)];
    }

    // One line for each writer, with the revision that their box has now.
    private async Task<string> WritersAsync(CancellationToken cancel)
    {
        var lines = new List<string>();
        foreach (var plan in PlanLink().Matches(await visitor.PageAsync("/peps", cancel)).Select(m => m.Groups[1].Value).Distinct())
            if (lines.Count < Wrk.Connections && await LineAsync(plan, cancel) is { } line)
                lines.Add(line);
        if (lines.Count < Wrk.Connections)
            throw new Refusal($"The board's first page shows {lines.Count} plans that can be written in; the benchmark needs {Wrk.Connections}.");
        var file = Path.Combine(folder, "writers.txt");
        await File.WriteAllLinesAsync(file, lines, cancel);
        return file;
    }

    private async Task<string?> LineAsync(string plan, CancellationToken cancel)
    {
        foreach (var section in SectionLink().Matches(await StartedAsync(plan, cancel)).Select(m => m.Groups[1].Value).Distinct())
        {
            var page = await visitor.PageAsync(section, cancel);
            if (LongBox().Match(page) is { Success: true } found && Revision(page, found.Groups[1].Value) is { } revision)
                return Line(section, WebUtility.HtmlDecode(found.Groups[1].Value), revision, Visitor.Token(page));
        }

        return null;
    }

    private async Task<string> StartedAsync(string plan, CancellationToken cancel)
    {
        var page = await visitor.PageAsync(plan, cancel);
        if (!page.Contains($"{plan}?handler=Start", StringComparison.Ordinal))
            return page;
        await visitor.PressAsync($"{plan}?handler=Start", Visitor.Token(page), cancel);
        return await visitor.PageAsync(plan, cancel);
    }

    private static string? Revision(string page, string box) =>
        Box().Matches(page).FirstOrDefault(m => m.Groups[1].Value == box)?.Groups[2].Value;

    private string Line(string section, string box, string version, string token) => string.Create(
        CultureInfo.InvariantCulture,
        $"{section}?handler=Box&box={Uri.EscapeDataString(box)}\t__form={Uri.EscapeDataString(token)}\t{Uri.EscapeDataString("v-" + box)}\t{version}\t{visitor.Cookie}");

    [GeneratedRegex("""href="(/peps/(?!export)[^/"?#]+)["#?]""")]
    private static partial Regex PlanLink();

    [GeneratedRegex("""href="(/peps/[^/"]+/sections/[^"#?]+)""")]
    private static partial Regex SectionLink();

    [GeneratedRegex("""<textarea[^>]*name="v-([^"]+)""")]
    private static partial Regex LongBox();

    [GeneratedRegex("""data-box="([^"]+)" data-version="([^"]+)""")]
    private static partial Regex Box();
}
