using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Pages.Sections;

namespace VirtualSchool.Peps.Pages.Versions;

/// <summary>A signed answer in words, by the template with which it was asked.</summary>
internal sealed class SignedWords(PepTemplate? template)
{
    public string Of(SignedAnswer answer) => answer.State switch
    {
        AnswerState.NotKnownYet => $"Not known yet: {answer.Reason}",
        AnswerState.DoesNotApply => $"Does not apply: {answer.Reason}",
        _ when IsSealed(answer) => "Sealed",
        _ => template?.Question(answer.Key) is { } question ? AnswerWords.Of(question, answer.Value) : answer.Value,
    };

    private bool IsSealed(SignedAnswer answer) => template?.Question(answer.Key)?.Visibility == Visibility.Sealed;
}
