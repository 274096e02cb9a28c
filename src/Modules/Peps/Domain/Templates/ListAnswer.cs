namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>Answers that are several picks, or several papers by the id under which each is kept.</summary>
internal static class ListAnswer
{
    public static CheckedAnswer CheckPicks(TemplateQuestion question, string typed)
    {
        if (AnswerValue.Picks(typed) is not { } given) return CheckedAnswer.Wrong("Choose from the answers shown.");
        var picks = given.Distinct().ToList();
        if (picks.Exists(pick => question.Choices.All(choice => choice.Key != pick)))
            return CheckedAnswer.Wrong("Choose from the answers shown.");
        if (picks.Count > question.Max) return CheckedAnswer.Wrong($"Choose no more than {question.Max}. You have chosen {picks.Count}.");
        return picks.Count == 0 && question.None is null ? CheckedAnswer.Empty : new(AnswerValue.Write(picks));
    }

    public static CheckedAnswer CheckFiles(string typed)
    {
        if (AnswerValue.Picks(typed) is not { } ids || !ids.All(id => Guid.TryParse(id, out _)))
            return CheckedAnswer.Wrong("Add the paper again: it did not arrive whole.");
        return ids.Count == 0 ? CheckedAnswer.Empty : new(AnswerValue.Write(ids));
    }
}
