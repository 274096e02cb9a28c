using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Demonstration.Phrases;
using VirtualSchool.Peps.Demonstration.Writing;
using VirtualSchool.Peps.Domain.Targets;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.Demonstration;
using Xunit;

namespace VirtualSchool.Peps.Tests.Demonstration;

/// <summary>What the demonstration's people say fits the boxes that they say it in.</summary>
public sealed class PhrasesTests
{
    private static readonly TemplateLibrary Library = TemplateLibrary.Load();
    private static readonly Setting Setting = new()
    {
        Child = new KnownChild { Id = ChildId.New(), Name = "Amina Pegg", Initials = "AP", FirstName = "Amina", BornOn = new(2015, 5, 1) },
        Carer = "Mr and Mrs Eyre",
        Adult = "Mrs Green",
        Parent = "Leah Pegg",
        Need = "LIT",
        Meeting = new(2026, 11, 10),
    };

    [Fact]
    public void Answers_InTheList_AreToQuestionsOfTheTemplates() =>
        AnswerWords.Shipped.Keys.Distinct().Where(key => Library.Templates.All(t => t.Question(key) is null)).ShouldBeEmpty();

    [Fact]
    public void Answers_ToEveryQuestionThatMustBeAnswered_AreOfItsForm()
    {
        foreach (var template in Library.Templates)
            foreach (var question in template.Sections.SelectMany(s => s.Questions).Where(q => q.Type != QuestionType.Fact))
                for (var seed = 0; seed < 8; seed++)
                    AnswerMaker.Make(question, AnswerWords.Shipped.Find(question.Key, template.Phase, new Random(seed)) ?? AnswerMaker.Plain(question), Setting, new Random(seed)).RefuseWithoutReason();
    }

    [Fact]
    public void Targets_OfEveryPhase_FillTheirBoxesAndPassTheTargetsOwnChecks()
    {
        foreach (var template in Library.Templates)
            foreach (var target in TargetWords.For(template.Phase, "LIT", 50, new Random(1)))
            {
                target.Boxes.Keys.Where(key => template.Question(key) is null).ShouldBeEmpty();
                var drafts = target.Boxes.ToDictionary(b => b.Key, b => AnswerMaker.Make(template.Question(b.Key)!, b.Value, Setting, new Random(1)));
                drafts.Where(d => TargetChecks.Problem(d.Key, d.Value.Value) is not null).ShouldBeEmpty();
            }
    }
}
