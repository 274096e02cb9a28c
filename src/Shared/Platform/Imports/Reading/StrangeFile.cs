namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>Knows files that are not delimited text by how they begin.</summary>
internal static class StrangeFile
{
    /// <summary>What the file is, as the rest of a sentence; null when it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03 or 0x05 or 0x07, ..] => "is an Excel workbook or a zip archive, not CSV.",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "is an old Excel or Word file, not CSV.",
        [0x25, 0x50, 0x44, 0x46, ..] => "is a PDF, which has no rows and columns to read.",
        [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x52, 0x61, 0x72, 0x21, ..] or [0xFD, 0x37, 0x7A, 0x58, ..] or [0x42, 0x5A, 0x68, ..] => "is a packed file: unpack it first.",
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => "is a picture.",
        _ when Begins(bytes, "<?xml"u8) || Begins(bytes, "<"u8) => "is XML or a web page, not CSV.",
        _ when Begins(bytes, "{"u8) || Begins(bytes, "["u8) => "is JSON, not CSV.",
        _ => null,
    };

    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> with) =>
        (bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes).TrimStart(" \t\r\n"u8).StartsWith(with);
}
