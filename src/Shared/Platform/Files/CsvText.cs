using System.Text;

namespace VirtualSchool.Platform.Files;

/// <summary>Rows as a spreadsheet reads them: UTF-8 with its mark, quoted where needed, and nothing that runs as a formula.</summary>
public sealed class CsvText
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private readonly StringBuilder _text = new();

    /// <summary>Adds a row; null is an empty cell.</summary>
    public void Row(params IEnumerable<string?> cells) => _text.AppendJoin(',', cells.Select(c => Quoted(Harmless(c ?? "")))).Append("\r\n");

    /// <summary>The whole file.</summary>
    public byte[] ToBytes() => [.. WithMark.Preamble, .. WithMark.GetBytes(_text.ToString())];

    private static string Harmless(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
