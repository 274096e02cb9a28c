using System.Globalization;
using System.Text;
using QRCoder;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>An address as one path of an SVG, which a page may hold without any inline style.</summary>
/// <param name="Size">Width and height in modules, with the quiet zone around it.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string address)
    {
        using var made = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (row, y) in made.ModuleMatrix.Select((r, y) => (r, y)))
            for (var x = 0; x < row.Count; x++)
                if (row[x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return new QrCode(made.ModuleMatrix.Count, path.ToString());
    }
}
