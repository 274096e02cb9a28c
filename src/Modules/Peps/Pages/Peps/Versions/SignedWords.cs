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
        _ => Opened(answer),
    };

    /// <summary>The words themselves, also of an answer that is sealed.</summary>
    public string Opened(SignedAnswer answer) => template?.Question(answer.Key) is { } question ? AnswerWords.Of(question, answer.Value) : answer.Value;

    /// <summary>True when the answer was given in confidence.</summary>
    public bool IsSealed(SignedAnswer answer) =>
        answer is { State: AnswerState.Answered, Value.Length: > 0 } && template?.Question(answer.Key)?.Visibility == Visibility.Sealed;
}
