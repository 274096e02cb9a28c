using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtualSchool.Host.Bench;

/// <summary>The script with which 1,700 people book one event after another, each in a browser in which their address was confirmed.</summary>
internal sealed partial class Bookers(Uri service, TrainingData data, string folder)
{
    private const string Script = """
        local count, staff, form, cookie = -1
        function init(words)
          staff, form, cookie = tonumber(words[1]), words[2], words[3]
        end
        function request()
          count = count + 1
          local person = count % staff + 1
          return wrk.format("POST", "/book/T99-" .. (9101 + math.floor(count / staff)) .. "/place",
            { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = cookie .. "; virtualschool.booking=person" .. person },
            form .. "&Input.Name=Measured+Person+" .. person .. "&Input.School=Measured+school+" .. math.floor(person / 20) .. "&Input.SchoolChoice=own")
        end
        """;

    /// <summary>What the load generator is told; what was booked before is taken back first.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync(CancellationToken cancel)
    {
        await data.FreePlacesAsync(cancel);
        var file = Path.Combine(folder, "book.lua");
        await File.WriteAllTextAsync(file, Script, cancel);
        using var stranger = new Visitor(service);
        var page = await stranger.PageAsync("/book/T99-9101/place", cancel);
        var form = $"__form={Uri.EscapeDataString(Visitor.Token(page))}&Input.RoleId={Visitor.First(page, Role(), "a role to choose")}";
        return ["-t1", $"-c{Wrk.Connections}", "-s", file, service.ToString(), TrainingData.Staff.ToString(CultureInfo.InvariantCulture), form, stranger.Cookie];
    }

    [GeneratedRegex("""<option value="([0-9a-f]{8}-[0-9a-f-]{27})""")]
    private static partial Regex Role();
}
