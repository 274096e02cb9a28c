using System.Text.Json;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Tests.Templates;

/// <summary>Facts, answers and questions in few words.</summary>
internal static class Given
{
    private static readonly Lazy<TemplateLibrary> Shipped = new(TemplateLibrary.Load);

    public static TemplateLibrary Library => Shipped.Value;

    public static PepTemplate Template(string key) => Library.Find(key)!;

    public static TemplateFacts Facts(PepPhase phase = PepPhase.Primary) => new() { Phase = phase };

    public static GivenAnswers Answers(params (string Key, string Value)[] answers) =>
        new(answers.ToDictionary(answer => answer.Key, answer => new GivenAnswer(answer.Value)));

    public static GivenAnswers Answer(string key, GivenAnswer answer) => new(new Dictionary<string, GivenAnswer> { [key] = answer });

    public static Condition Condition(string json) => JsonSerializer.Deserialize<Condition>(json, TemplateJson.Options)!;

    public static TemplateQuestion Question(QuestionType type, Requirement required = Requirement.Must, string key = "q") =>
        new() { Key = key, Label = "How many?", Type = type, Required = required };

    public static TemplateSection Section(params TemplateQuestion[] questions) => new()
    {
        Key = "s",
        Title = "My page",
        Owner = Owner.DesignatedTeacher,
        Due = new(0),
        Questions = questions,
    };

    public static PepTemplate Plan(params TemplateSection[] sections) => new()
    {
        Key = "plan",
        Version = 1,
        Phase = PepPhase.Primary,
        Title = "Plan",
        Years = new(1, 6),
        EffectiveFrom = new(2026, 9, 1),
        Source = "A test",
        Sections = sections,
    };
}
