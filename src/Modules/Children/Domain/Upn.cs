using System.Text.RegularExpressions;

namespace VirtualSchool.Children.Domain;

/// <summary>
/// A unique pupil number: check letter, authority, school, year, serial. A wrong check letter is worth a question, never a refusal:
/// real files are full of them.
/// </summary>
internal readonly partial record struct Upn(string Value)
{
    /// <summary>The letters that a number may begin with.</summary>
    public const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    // Unique Pupil Numbers guide, Annex A: digits weighted by their position, modulo 23; a temporary number ends in a letter of the same table.
    public bool CheckLetterAgrees
    {
        get
        {
            var sum = 0;
            for (var i = 1; i < Value.Length; i++)
                sum += (i + 1) * (char.IsDigit(Value[i]) ? Value[i] - '0' : CheckLetters.IndexOf(Value[i]));
            return CheckLetters[sum % CheckLetters.Length] == Value[0];
        }
    }

    /// <summary>The number when the text has its shape (DfE rule 168), else null.</summary>
    public static Upn? Read(string text)
    {
        var tidy = text.Trim().ToUpperInvariant();
        return Shape().IsMatch(tidy) ? new Upn(tidy) : null;
    }

    public override string ToString() => Value;

    [GeneratedRegex("^[A-HJ-NP-RT-Z](\\d{12}|\\d{11}[A-HJ-NP-RT-Z])$")]
    private static partial Regex Shape();
}
