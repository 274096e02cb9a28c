using System.ComponentModel.DataAnnotations;
using System.Net;

namespace VirtualSchool.Platform.Web.Outside;

/// <summary>How the service is reached from outside, from the section "Outside" of the settings. Whether by https, the council's address says.</summary>
public sealed class OutsideSettings
{
    /// <summary>
    /// Addresses and networks of proxies on other machines through which requests come, with commas: "10.1.2.3, 10.8.0.0/24". A proxy on this machine is
    /// always believed, nobody else ever.
    /// </summary>
    public string? Proxies { get; set; }

    /// <summary>Days for which a browser that came by https will not come without it (RFC 6797); 0 makes browsers forget.</summary>
    [Range(0, 730)]
    public int StrictDays { get; set; } = 365;

    internal bool IsReadable => Written.All(p => Parse(p) is not null);

    internal IEnumerable<IPNetwork> Networks => Written.Select(Parse).OfType<IPNetwork>();

    private string[] Written => (Proxies ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IPNetwork? Parse(string written)
    {
        if (IPAddress.TryParse(written, out var one)) return new IPNetwork(one, one.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(written, out var network) ? network : null;
    }
}
