using System.Globalization;
using System.Text;

namespace VirtualSchool.Children.Domain;

/// <summary>Text without accents or case, so that "siobhan" finds Siobhán and "lukasz" finds Łukasz.</summary>
internal static class Plain
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(WithoutStroke(letter));
        return plain.ToString();
    }

    /// <summary>The words within a sentence: a small first letter, unless it begins an abbreviation.</summary>
    public static string Inside(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : string.Concat(words[..1].ToLowerInvariant(), words.AsSpan(1));

    private static string WithoutStroke(char letter) => letter switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' => "i",
        '’' or '‘' or 'ʼ' => "'",
        _ => letter.ToString(),
    };
}
