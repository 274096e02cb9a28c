using System.Globalization;
using System.Text;
using QRCoder;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>A QR code as one path of an SVG, which a page may hold without any inline style.</summary>
/// <param name="Size">Width and height in modules, with the quiet zone around it.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>The code that says the text; it is read also where up to 15 per cent of it is dirty or in glare.</summary>
    public static QrCode Of(string text)
    {
        using var made = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < made.ModuleMatrix.Count; y++)
            for (var x = 0; x < made.ModuleMatrix[y].Length; x++)
                if (made.ModuleMatrix[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new QrCode(made.ModuleMatrix.Count, path.ToString());
    }
}
