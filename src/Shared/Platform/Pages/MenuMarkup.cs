using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages;

/// <summary>The menu's lines as each set of roles sees them. Kept, because every answer carries them twice.</summary>
internal sealed class MenuMarkup(IEnumerable<MenuItem> items, HtmlEncoder encoder)
{
    private readonly MenuItem[] _items = [.. items.OrderBy(i => i.KeepsTheService)];
    private readonly ConcurrentDictionary<(long Shown, long Current), HtmlString?> _kept = new();

    /// <summary>The lines for somebody with these roles on this page; null when there are none.</summary>
    public HtmlString? For(IReadOnlySet<Role> roles, string path) =>
        _kept.GetOrAdd((Bits(i => i.IsFor(roles)), Bits(i => i.Leads(path))), static (key, menu) => menu.Write(key.Shown, key.Current), this);

    private long Bits(Func<MenuItem, bool> isTrue)
    {
        var bits = 0L;
        for (var i = 0; i < _items.Length; i++)
            if (isTrue(_items[i])) bits |= 1L << i;
        return bits;
    }

    private HtmlString? Write(long shown, long current)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < _items.Length; i++)
            if ((shown & (1L << i)) != 0) Line(lines, _items[i], (current & (1L << i)) != 0);
        return lines.Length == 0 ? null : new(lines.ToString());
    }

    private void Line(StringBuilder lines, MenuItem item, bool isCurrent) => lines
        .Append("<li><a href=\"").Append(encoder.Encode(item.Address)).Append(isCurrent ? "\" aria-current=\"true\">" : "\">")
        .Append(encoder.Encode(item.Text)).Append("</a></li>\n");
}
