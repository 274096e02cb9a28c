using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>Everything that stands in one plan now, read against its template for one child: what is asked, answered and missing.</summary>
internal sealed class PepPages
{
    /// <summary>Section whose blocks are this plan's targets.</summary>
    public const string Targets = "targets";

    /// <summary>Section whose blocks are the last plan's targets.</summary>
    public const string Review = "review";

    public PepPages(PepTemplate template, TemplateFacts facts, IReadOnlyCollection<Answer> answers, IReadOnlyList<Guid> targets, IReadOnlyList<Guid> lastTargets)
    {
        (Template, Facts) = (template, facts);
        Blocks = new Dictionary<string, IReadOnlyList<Guid>> { [Targets] = targets, [Review] = lastTargets };
        var byBlock = answers.ToLookup(a => a.Block);
        Answers = new GivenAnswers(Given(byBlock[Guid.Empty]), Blocks.ToDictionary(b => b.Key, b => InBlocks(b.Value, byBlock)));
    }

    public PepTemplate Template { get; }

    public TemplateFacts Facts { get; }

    public GivenAnswers Answers { get; }

    /// <summary>The ids of the blocks of each section that repeats, in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Guid>> Blocks { get; }

    /// <summary>The sections that are shown now and written before the plan is sent, in order.</summary>
    public IReadOnlyList<TemplateSection> Sections =>
        [.. Template.SectionsFor(Facts, Answers).Where(s => !s.AfterSubmission)];

    public SectionAsked Asked(TemplateSection section) =>
        new(section.Key, section.Title, OwnerOf(section), section.HelpersFor(Facts, Answers));

    /// <summary>Who gathers the plan and sends it: the designated teacher, or the virtual school for a child without a school place.</summary>
    public Holder Keeper => Pens.HolderOf(Pens.InPlaceOf(Owner.DesignatedTeacher, Facts.HasPlace));

    public IReadOnlyList<SectionStanding> Standings() => [.. Sections.Select((section, place) => Standing(section, place))];

    /// <summary>What must still be written before the plan can be sent.</summary>
    public IReadOnlyList<MissingPart> Missing() =>
        [.. Completeness.MissingAnswers(Template, Facts, Answers).Select(m => new MissingPart(m.Section.Key, m.Section.Title, m.QuestionKey, m.Block, Shortly(m)))];

    // In a list of what is missing the question alone says it.
    private string Shortly(MissingAnswer missing) =>
        missing.QuestionKey is { } key && Template.Question(key) is { } question && missing.Words == $"Answer this: {question.Label}" ? question.Label : missing.Words;

    private SectionStanding Standing(TemplateSection section, int place)
    {
        var meter = Completeness.Meter(section, Facts, Answers);
        return new SectionStanding(section.Key, section.Title, place, Pens.HolderOf(OwnerOf(section)), meter.Required, meter.Answered, section.Due.SchoolDaysFromMeeting);
    }

    private Owner OwnerOf(TemplateSection section) => Pens.InPlaceOf(section.OwnerFor(Facts, Answers), Facts.HasPlace);

    private static IReadOnlyList<GivenAnswers> InBlocks(IReadOnlyList<Guid> blocks, ILookup<Guid, Answer> answers) =>
        [.. blocks.Select(block => new GivenAnswers(Given(answers[block])))];

    private static Dictionary<string, GivenAnswer> Given(IEnumerable<Answer> answers) =>
        answers.ToDictionary(a => a.Question, a => new GivenAnswer(a.Value, a.State, a.Reason));
}
