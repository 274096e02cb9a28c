using System.Text;
using VirtualSchool.EndToEndTests.Council;
using VirtualSchool.Platform.Imports;

namespace VirtualSchool.EndToEndTests.BadInput;

/// <summary>Files of every kind that the service loads, spoilt, and files of no kind.</summary>
internal static class BadFiles
{
    private static readonly TestChild[] Children = [new("1001", "Amira", "Khan", new(2017, 10, 4), new(2026, 10, 5)), new("2001", "Zed", "New", new(2014, 2, 3), new(2026, 9, 20))];

    private static readonly UploadedFile[] Whole =
        [.. Files.Ssda903(Children), Files.Schools(), Files.Names(Children), new("people.csv", BadValues.Utf8("Name,E-mail,Role\r\nAda Cole,ada.cole@example.org,Adviser\r\nBo Lund,bo@example.org,Head\r\n"))];

    private static readonly byte[][] Beginnings =
        [[0x50, 0x4B, 3, 4], [0x1F, 0x8B], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xD0, 0xCF, 0x11, 0xE0], BadValues.Utf8("%PDF-"), BadValues.Utf8("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]>"), BadValues.Utf8("{"), []];

    private static readonly string[] Names = ["x.csv", "../../x.csv", "x\0.csv", "", "con", ".htaccess", "a\u202Evsc.exe", "%00.csv", "é👧.csv", new string('n', 300) + ".csv", "x.xlsx", "x.csv;name=y"];

    /// <summary>A file or two.</summary>
    public static IReadOnlyList<UploadedFile> Some(Random dice) =>
        [.. Enumerable.Range(0, dice.Next(5) == 0 ? 2 : 1).Select(_ => new UploadedFile(dice.Of(Names), dice.Next(4) == 0 ? Noise(dice) : Spoilt(dice, dice.Of(Whole).Bytes)))];

    private static byte[] Noise(Random dice) => [.. dice.Of(Beginnings), .. BadValues.Noise(dice, 4_000)];

    private static byte[] Spoilt(Random dice, byte[] whole) => dice.Next(9) switch
    {
        0 => whole[..dice.Next(whole.Length)],
        1 => Flipped(dice, whole),
        2 => [.. whole, .. BadValues.Noise(dice, 400)],
        3 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(whole)),
        4 => BadValues.Utf8(Encoding.UTF8.GetString(whole).Replace(',', dice.Of([';', '\t', '|', '"', '\n']))),
        5 => BadValues.Utf8(string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(whole), dice.Next(2, 20)))),
        _ => BadCells(dice, Encoding.UTF8.GetString(whole)),
    };

    private static byte[] Flipped(Random dice, byte[] whole)
    {
        var bytes = whole.ToArray();
        for (var i = 0; i < dice.Next(1, 12); i++) bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
        return bytes;
    }

    // The headings stay, so that every row is read.
    private static byte[] BadCells(Random dice, string whole)
    {
        var lines = whole.Split("\r\n");
        for (var row = 1; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            for (var spoilt = dice.Next(1, 4); spoilt > 0; spoilt--) cells[dice.Next(cells.Length)] = Cell(dice);
            lines[row] = string.Join(',', cells);
        }
        return BadValues.Utf8(string.Join("\r\n", lines));
    }

    private static string Cell(Random dice) => BadValues.Text(dice) is var text && dice.Next(3) > 0 ? $"\"{text.Replace("\0", "", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
