using System.Text;

namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>One record of delimited text.</summary>
/// <param name="Row">Its number as a spreadsheet counts it, from 1.</param>
/// <param name="Cells">Its cells, unquoted.</param>
/// <param name="HasOpenQuote">True when a quotation mark in it is never closed; then it is its first line only.</param>
/// <param name="BreaksOff">True when the text ends in it without a line end.</param>
internal readonly record struct Record(int Row, string[] Cells, bool HasOpenQuote, bool BreaksOff);

/// <summary>
/// Splits delimited text into records (RFC 4180: quoted cells may hold delimiters, line ends and doubled quotes). A quote that is never
/// closed spoils one line, not the rest of the file.
/// </summary>
internal sealed class DelimitedText(string text, char delimiter)
{
    /// <summary>Cells of one row that are kept: more than any register has, and few enough that a file of commas alone takes no memory.</summary>
    internal const int MostCells = 2000;

    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private int _at;

    public IEnumerable<Record> Records()
    {
        for (var row = 1; _at < text.Length; row++)
            yield return Next(row);
    }

    private Record Next(int row)
    {
        var start = _at;
        _cells.Clear();
        while (ReadCell() is var end && end != End.Line)
            if (end == End.OpenQuote) return Spoilt(row, start);
        return new Record(row, [.. _cells], false, _at >= text.Length && text[^1] is not ('\n' or '\r'));
    }

    private Record Spoilt(int row, int start)
    {
        var end = text.IndexOf('\n', start);
        _at = end < 0 ? text.Length : end + 1;
        return new Record(row, text[start..(end < 0 ? text.Length : end)].Split(delimiter, MostCells), true, end < 0);
    }

    private End ReadCell()
    {
        _cell.Clear();
        while (_at < text.Length && text[_at] is ' ') _at++;
        var quoted = _at < text.Length && text[_at] == '"';
        if (quoted && !ReadQuoted()) return End.OpenQuote;
        while (_at < text.Length && text[_at] != delimiter && text[_at] is not ('\r' or '\n')) _cell.Append(text[_at++]);
        if (_cells.Count < MostCells) _cells.Add(_cell.ToString());
        return PassEnd();
    }

    private bool ReadQuoted()
    {
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] != '"') _cell.Append(text[_at]);
            else if (_at + 1 < text.Length && text[_at + 1] == '"') _cell.Append(text[_at++]);
            else return ++_at > 0;
        }
        return false;
    }

    private End PassEnd()
    {
        if (_at >= text.Length) return End.Line;
        if (text[_at] == delimiter)
        {
            _at++;
            return End.Cell;
        }
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        return End.Line;
    }

    private enum End
    {
        Cell,
        Line,
        OpenQuote,
    }
}
