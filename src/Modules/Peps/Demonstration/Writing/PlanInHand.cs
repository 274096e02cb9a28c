using VirtualSchool.Peps.Demonstration.Phrases;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.Starting;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Writing;

/// <summary>A plan that is being written: what stands in it, and the writing of its sections.</summary>
internal sealed class PlanInHand
{
    private const int WantedInHundred = 75;
    private const int ExtraInHundred = 45;
    private const int StillTrueInHundred = 60;

    private readonly Dictionary<Guid, Dictionary<string, GivenAnswer>> _given = new() { [Guid.Empty] = [] };
    private readonly Dictionary<string, IReadOnlyList<GivenAnswers>> _blocks = [];
    private readonly TemplateFacts _facts;
    private readonly Random _dice;

    public PlanInHand(OpenedPep opened, TemplateFacts facts, Setting setting, Random dice)
    {
        (Opened, Setting, _facts, _dice) = (opened, setting, facts, dice);
        Answers = new GivenAnswers(_given[Guid.Empty], _blocks);
        _blocks[PepPages.Review] = [.. opened.LastTargets.Select(t => Block(t.Id))];
    }

    public OpenedPep Opened { get; }

    public Setting Setting { get; set; }

    public List<PepReview> Reviews { get; } = [];

    public List<SignedVersion> Versions { get; } = [];

    /// <summary>Words that met others in the same box.</summary>
    public List<SetAside> Asides { get; } = [];

    public List<Nudge> Nudges { get; } = [];

    public GivenAnswers Answers { get; }

    /// <summary>The sections that are asked now, in order, of which the virtual school's own come after sending.</summary>
    public IEnumerable<TemplateSection> Sections => Opened.Template.Sections.Where(s => !s.AfterSubmission && s.IsShown(_facts, Answers));

    public Holder HolderOf(TemplateSection section) => Pens.HolderOf(Pens.InPlaceOf(section.OwnerFor(_facts, Answers), _facts.HasPlace));

    /// <summary>Lays the last plan's answers into this one, to be confirmed.</summary>
    public void CarryForward(PlanInHand last)
    {
        foreach (var answer in last.Opened.Answers.Where(a => a.Block == Guid.Empty && a.Value.Length > 0 && StartPepHandler.IsCarried(Opened.Template, a)))
            Keep(Answer.CarryForward(Opened.Pep, answer, last.Opened.Pep.Reference));
    }

    /// <summary>Lays what the roll knows into the plan, to be confirmed.</summary>
    public void TakeFromRoll(Stamp stamp)
    {
        foreach (var (question, value) in new[] { ("people.known_as", Setting.Child.FirstName), ("send.status", Setting.Child.Sen) })
            if (value is not null && !_given[Guid.Empty].ContainsKey(question) && Opened.Template.Sections.FirstOrDefault(s => s.Questions.Any(q => q.Key == question)) is { } section)
                Keep(Answer.FromRoll(Opened.Pep, new Box(section.Key, question, Guid.Empty), value, stamp));
    }

    /// <summary>Lets other words meet those that stand in a box.</summary>
    public void SetAside(string question, string words, Stamp stamp)
    {
        if (Opened.Find(question, Guid.Empty) is { } standing && Opened.Template.Question(question) is { } asked)
            Asides.Add(new SetAside(Opened.Pep, new Box(standing.Section, standing.Question, standing.Block), AnswerMaker.Make(asked, words, Setting, _dice), stamp, null));
    }

    /// <summary>Adds the plan's targets; their boxes are written with the section.</summary>
    public void AddTargets(int howMany)
    {
        for (var number = 1; number <= howMany; number++) Opened.Targets.Add(new PepTarget(Opened.Pep, number));
        _blocks[PepPages.Targets] = [.. Opened.Targets.Select(t => Block(t.Id))];
    }

    /// <summary>Writes one section, all of it or only its beginning.</summary>
    public void Write(TemplateSection section, Stamp stamp, int share = 100)
    {
        if (section.Key == PepPages.Targets) WriteTargets(section, stamp);
        else if (section.Key == PepPages.Review) foreach (var last in Opened.LastTargets) WriteBlock(section, last.Id, Answers.Blocks(section.Key)[Opened.LastTargets.ToList().IndexOf(last)], stamp, 100);
        else WriteBlock(section, Guid.Empty, Answers, stamp, share);
    }

    /// <summary>Writes a box again in other words, as people do when a plan is returned or amended.</summary>
    public void Rewrite(string question, string words, Stamp stamp)
    {
        if (Opened.Find(question, Guid.Empty) is { } answer && Opened.Template.Question(question) is { } asked) Rewrite(answer, AnswerMaker.Make(asked, words, Setting, _dice), stamp);
    }

    private void WriteBlock(TemplateSection section, Guid block, GivenAnswers answers, Stamp stamp, int share)
    {
        var last = section.Questions.Count * share / 100;
        foreach (var question in section.Questions.Take(last).Where(q => q.Type != QuestionType.Fact && q.IsShown(_facts, answers)))
            if (Phrase(question, answers) is { } phrase) Put(section, question, block, phrase, stamp);
    }

    private string? Phrase(TemplateQuestion question, GivenAnswers answers)
    {
        var phrase = AnswerWords.Shipped.Find(question.Key, Opened.Template.Phase, _dice);
        return question.RequirementFor(_facts, answers) switch
        {
            Requirement.Must => phrase ?? AnswerMaker.Plain(question),
            Requirement.Should => _dice.Chance(WantedInHundred) ? phrase : null,
            _ => question.ChildsOwn || _dice.Chance(ExtraInHundred) ? phrase : null,
        };
    }

    private void WriteTargets(TemplateSection section, Stamp stamp)
    {
        var words = TargetWords.For(Opened.Template.Phase, Setting.Need, Opened.Targets.Count, _dice);
        foreach (var (target, boxes) in Opened.Targets.Zip(words))
            foreach (var question in section.Questions)
                if ((boxes.Boxes.GetValueOrDefault(question.Key) ?? AnswerWords.Shipped.Find(question.Key, Opened.Template.Phase, _dice)) is { } phrase) Put(section, question, target.Id, phrase, stamp);
    }

    private void Put(TemplateSection section, TemplateQuestion question, Guid block, string phrase, Stamp stamp)
    {
        var standing = _given[block].ContainsKey(question.Key) ? Opened.Find(question.Key, block) : null;
        if (standing is { State: not AnswerState.CarriedForward }) return;
        if (standing is not null && _dice.Chance(StillTrueInHundred)) StillTrue(standing, stamp);
        else if (standing is not null) Rewrite(standing, AnswerMaker.Make(question, phrase, Setting, _dice), stamp);
        else Keep(new Answer(Opened.Pep, new Box(section.Key, question.Key, block), AnswerMaker.Make(question, phrase, Setting, _dice), stamp));
    }

    private void StillTrue(Answer answer, Stamp stamp)
    {
        answer.StillTrue(stamp);
        Note(answer);
    }

    private void Rewrite(Answer answer, AnswerDraft draft, Stamp stamp)
    {
        if (answer.State == draft.State && answer.Shows(draft)) return;
        answer.Write(draft, stamp);
        Note(answer);
    }

    private void Keep(Answer answer)
    {
        Opened.Answers.Add(answer);
        Note(answer);
    }

    private void Note(Answer answer)
    {
        if (!_given.TryGetValue(answer.Block, out var box)) _given[answer.Block] = box = [];
        box[answer.Question] = new GivenAnswer(answer.Value, answer.State, answer.Reason);
    }

    private GivenAnswers Block(Guid id) => new(_given[id] = []);
}
