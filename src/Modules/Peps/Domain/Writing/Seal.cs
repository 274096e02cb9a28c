using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>
/// Who reads what was told in confidence: those who write the section, and whoever wrote the words. Anybody else who sees the plan
/// opens it with a reason, which is kept; on paper and in signed versions it stays closed.
/// </summary>
internal sealed class Seal
{
    private readonly bool _isOpen;
    private readonly PersonId? _reader;

    private Seal(bool isOpen, PersonId? reader) => (_isOpen, _reader) = (isOpen, reader);

    /// <summary>Closed to everybody: print, and the page on which a plan is read and graded.</summary>
    public static Seal OfPaper { get; } = new(false, null);

    public static Seal Of(SectionAsked section, IReadOnlySet<Role> roles, PersonId? reader) =>
        new(Pens.IsOwn(roles, section.Owner, section.Helpers), reader);

    /// <summary>True when the question is asked in confidence and this reader must not see these words of this writer.</summary>
    public bool Covers(TemplateQuestion question, string? words, PersonId? by) =>
        question.Visibility == Visibility.Sealed && !string.IsNullOrEmpty(words) && !_isOpen && (_reader is null || by != _reader);
}
