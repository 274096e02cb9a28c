namespace VirtualSchool.Host.Bench;

/// <summary>The script that searches the roll by misspelt names, one after the other.</summary>
internal static class SearchWords
{
    private const string Script = """
        local names = { "smyth", "jonson", "mohamed", "oliva", "kiara", "tomas", "brwn", "wiliams", "eva", "noa" }
        local count, head, token = 0
        function init(words)
          token = words[1]
          head = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = words[2] }
        end
        function request()
          count = count + 1
          return wrk.format("POST", nil, head, "__form=" .. token .. "&q=" .. names[count % #names + 1])
        end
        """;

    /// <summary>What the load generator is told.</summary>
    /// <param name="connections">How many search at once.</param>
    public static async Task<IReadOnlyList<string>> WordsAsync(Visitor visitor, Uri service, string folder, int connections, CancellationToken cancel)
    {
        var file = Path.Combine(folder, "search.lua");
        await File.WriteAllTextAsync(file, Script, cancel);
        var token = Visitor.Token(await visitor.PageAsync("/children", cancel));
        return ["-t1", $"-c{connections}", "-s", file, new Uri(service, "/children?handler=Search").ToString(), Uri.EscapeDataString(token), visitor.Cookie];
    }
}
