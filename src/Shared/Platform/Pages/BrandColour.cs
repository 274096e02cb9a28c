using System.Globalization;

namespace VirtualSchool.Platform.Pages;

/// <summary>A colour on which white words stand (header, links on white).</summary>
internal sealed class BrandColour
{
    private const double LeastContrast = 4.5; // WCAG 2.2, 1.4.3

    private readonly byte[] _rgb;

    private BrandColour(byte[] rgb) => _rgb = rgb;

    /// <summary>Null when the text is not #rrggbb.</summary>
    public static BrandColour? Parse(string? text) =>
        text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            ? new(Convert.FromHexString(digits))
            : null;

    public bool IsLegible => 1.05 / (Luminance + 0.05) >= LeastContrast;

    /// <summary>The same colour with a third less light, for hovering and borders.</summary>
    public string Darker => "#" + Convert.ToHexStringLower([.. _rgb.Select(c => (byte)(c * 2 / 3))]);

    public override string ToString() => "#" + Convert.ToHexStringLower(_rgb);

    private double Luminance => (0.2126 * Linear(_rgb[0])) + (0.7152 * Linear(_rgb[1])) + (0.0722 * Linear(_rgb[2]));

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
