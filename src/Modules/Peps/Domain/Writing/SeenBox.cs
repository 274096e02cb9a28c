using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>What the writer of a box saw in it. It travels through the form, so that a writing can be told from a form that was merely left open.</summary>
/// <param name="Revision">The answer's revision; 0 for an empty box.</param>
/// <param name="Digest">Of what was shown; empty when not known.</param>
/// <param name="Aside">The writer's own words that were set aside since; null when none were.</param>
internal sealed record SeenBox(int Revision, string Digest, Guid? Aside = null)
{
    private const int DigestBytes = 6;

    public static SeenBox Of(Answer? answer) => answer is null ? new(0, DigestOf(AnswerState.Answered, "", null)) : new(answer.Revision, DigestOf(answer.State, answer.Value, answer.Reason));

    /// <summary>What the writer sees who came by link: their own words, which wait beside the box.</summary>
    public static SeenBox Of(Answer? standing, SetAside own) => new(standing?.Revision ?? 0, DigestOf(own.State, own.Value, own.Reason), own.Id);

    /// <summary>Text that nobody can read counts as an empty box of which nothing is known.</summary>
    public static SeenBox Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        var revision = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new(revision, parts.ElementAtOrDefault(1) ?? "", Guid.TryParseExact(parts.ElementAtOrDefault(2), "N", out var aside) ? aside : null);
    }

    /// <summary>True when the draft is what was shown: its writer left the box alone.</summary>
    public bool Showed(AnswerDraft draft) => Digest == DigestOf(draft.State, draft.Value, draft.Reason);

    public static string DigestOf(AnswerState state, string value, string? reason)
    {
        var shown = state == AnswerState.CarriedForward ? AnswerState.Answered : state;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{shown}\n{reason}\n{value}")).AsSpan(0, DigestBytes));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Revision}.{Digest}{(Aside is { } aside ? $".{aside:N}" : "")}");
}
