using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Desk;

/// <summary>One plan laid open: its life, its child, everything written in it, and the targets of the plan before.</summary>
internal sealed class OpenedPep(Pep pep, ChildCard child, PepTemplate template, TemplateFacts facts, WrittenRows rows)
{
    private PepPages? _pages;

    public Pep Pep => pep;

    public ChildCard Child => child;

    public PepTemplate Template => template;

    public List<Answer> Answers => rows.Answers;

    public List<PepTarget> Targets => rows.Targets;

    public List<SectionProgress> Progress => rows.Progress;

    public IReadOnlyList<TargetText> LastTargets => rows.LastTargets;

    /// <summary>What is asked, answered and missing now; read anew after <see cref="Turned"/>.</summary>
    public PepPages Pages => _pages ??= new PepPages(
        template, facts, Answers, [.. Targets.OrderBy(t => t.Number).Select(t => t.Id)], [.. LastTargets.Select(t => t.Id)]);

    public Answer? Find(string question, Guid block) => Answers.Find(a => a.Question == question && a.Block == block);

    public LastTargets Evaluations() => new(
        [.. LastTargets.Zip(Pages.Answers.Blocks(PepPages.Review), (target, evaluation) => (target, evaluation))]);

    public IReadOnlyList<TargetText> TargetTexts() =>
        [.. Targets.OrderBy(t => t.Number).Zip(Pages.Answers.Blocks(PepPages.Targets), TargetText.Read)];

    /// <summary>Forgets what was read: something was written.</summary>
    public void Turned() => _pages = null;
}

/// <summary>The rows of one plan.</summary>
internal sealed record WrittenRows(List<Answer> Answers, List<PepTarget> Targets, List<SectionProgress> Progress, IReadOnlyList<TargetText> LastTargets);
