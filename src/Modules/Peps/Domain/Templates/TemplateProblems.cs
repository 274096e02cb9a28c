namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>What is wrong with a template, in sentences: a template with none can be put before people.</summary>
internal static class TemplateProblems
{
    /// <param name="template">The template that is looked at.</param>
    /// <param name="library">Every template: a shared section may wait for an answer that only another phase asks.</param>
    public static IEnumerable<string> In(PepTemplate template, IReadOnlyList<PepTemplate> library) =>
        Repeated("section", template.Sections.Select(section => section.Key))
            .Concat(Repeated("question", Questions(template).Select(question => question.Key)))
            .Concat(template.Sections.SelectMany(InSection))
            .Concat(Conditions(template).SelectMany(condition => InCondition(condition, library)))
            .Select(problem => $"{template.Key}: {problem}");

    /// <summary>Every condition of a template: of its sections, handovers and questions.</summary>
    public static IEnumerable<Condition> Conditions(PepTemplate template) =>
        template.Sections.SelectMany(section => section.Handovers.Select(handover => handover.When)
                .Append(section.ShowWhen)
                .Concat(section.Questions.SelectMany(question => new[] { question.ShowWhen, question.RequiredWhen })))
            .OfType<Condition>();

    private static IEnumerable<TemplateQuestion> Questions(PepTemplate template) =>
        template.Sections.SelectMany(section => section.Questions);

    private static IEnumerable<string> Repeated(string kind, IEnumerable<string> keys) =>
        keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => $"the {kind} key '{same.Key}' is used twice.");

    private static IEnumerable<string> InSection(TemplateSection section) => section.Questions.SelectMany(InQuestion);

    private static IEnumerable<string> InQuestion(TemplateQuestion question) =>
        InBox(question).Concat(question.Columns.SelectMany(column => InBox(column, $"{question.Key}/")))
            .Concat(Repeated($"{question.Key} column", question.Columns.Select(column => column.Key)));

    private static IEnumerable<string> InBox(TemplateQuestion box, string within = "")
    {
        var name = $"'{within}{box.Key}'";
        if (box.Type is QuestionType.Choice or QuestionType.Multi && box.Choices.Count < 2)
            yield return $"{name} offers fewer than two answers.";
        if (box.Type is QuestionType.Table != box.Columns.Count > 0)
            yield return $"{name} must be a table to have columns, and have columns to be a table.";
        if (within.Length > 0 && box.Type is QuestionType.Table or QuestionType.Fact or QuestionType.File)
            yield return $"{name} cannot stand in a cell.";
        foreach (var row in box.RequiredRows.Except(box.Rows.Select(row => row.Key)))
            yield return $"{name} requires the row '{row}', which it does not have.";
    }

    private static IEnumerable<string> InCondition(Condition condition, IReadOnlyList<PepTemplate> library) =>
        condition.Parts.OfType<Condition.Answer>().SelectMany(answer => InAnswer(answer, library));

    private static IEnumerable<string> InAnswer(Condition.Answer condition, IReadOnlyList<PepTemplate> library)
    {
        var question = library.Select(template => template.Question(condition.Key)).FirstOrDefault(found => found is not null);
        var box = condition.Column is null ? question : question?.Columns.FirstOrDefault(column => column.Key == condition.Column);
        if (box is null) return [$"a condition asks about '{condition.Key}' {condition.Column}, which no template asks."];
        return condition.Test.In.Except(box.Choices.Select(choice => choice.Key))
            .Select(value => $"a condition waits for '{value}', which is no answer to '{box.Key}'.");
    }
}
