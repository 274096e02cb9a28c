using System.Text;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>The text of a file whose encoding nobody stated: by its byte order mark, else strict UTF-8, else Windows-1252 as older exports use.</summary>
/// <param name="Text">The whole text, without a byte order mark.</param>
/// <param name="Encoding">What it turned out to be, in words.</param>
public sealed record FileText(string Text, string Encoding)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes as text.</summary>
    /// <exception cref="Refusal">The file is empty or is not text; says what it seems to be and what to do.</exception>
    public static FileText Of(UploadedFile file)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.TrimStart(" \t\r\n"u8).IsEmpty || bytes is [0xEF, 0xBB, 0xBF] or [0xFF, 0xFE] or [0xFE, 0xFF])
            throw new Refusal($"{file.Name} is empty. Export it again and choose the new file.", "Files");
        if (StrangeFile.Of(bytes) is { } strange)
            throw new Refusal($"{file.Name} {strange} Save or export it as CSV and choose that file.", "Files");
        return Decode(bytes) is { } text && !text.Text.AsSpan().ContainsAny('\0', '\uFFFE', '\uFFFF') ? text : throw new Refusal(
            $"{file.Name} is not a text file, or it is damaged. Export it again as CSV and choose the new file.", "Files");
    }

    private static FileText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest),
        [0xFF, 0xFE, .. var rest] => new(System.Text.Encoding.Unicode.GetString(rest), "UTF-16"),
        [0xFE, 0xFF, .. var rest] => new(System.Text.Encoding.BigEndianUnicode.GetString(rest), "UTF-16"),
        [not 0, 0, not 0, 0, ..] => new(System.Text.Encoding.Unicode.GetString(bytes), "UTF-16"),
        [0, not 0, 0, not 0, ..] => new(System.Text.Encoding.BigEndianUnicode.GetString(bytes), "UTF-16"),
        _ => Utf8(bytes),
    };

    private static FileText Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new(StrictUtf8.GetString(bytes), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), "Windows-1252");
        }
    }
}
