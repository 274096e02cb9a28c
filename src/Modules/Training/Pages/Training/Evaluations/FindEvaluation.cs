using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Evaluating;

namespace VirtualSchool.Training.Pages.Evaluations;

/// <summary>What whoever holds a code is asked, and what they have kept so far.</summary>
internal sealed record FindEvaluation(string Code) : IQuery<EvaluationShown>
{
    /// <summary>Never shows the code, wherever the message is written.</summary>
    public override string ToString() => nameof(FindEvaluation);
}

/// <summary>The form as its page shows it.</summary>
/// <param name="IsRoom">True where a code of one's own must be taken first.</param>
/// <param name="MayBeNamed">True where somebody may say who they are, so that no letter asks them again.</param>
/// <param name="Name">Whose answers they are, for whoever came by their own letter; null for others.</param>
/// <param name="Kept">What is kept, by question.</param>
internal sealed record EvaluationShown(
    string Title, DateOnly? LastDay, Moment Moment, bool IsRoom, bool MayBeNamed, string? Name, IReadOnlyList<Question> Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Kept, AboutThem Them,
    DateTimeOffset? SentAt, IReadOnlyList<Choice> Roles);

internal sealed class FindEvaluationHandler(EvaluationDoor door, TrainingDbContext data) : IRequestHandler<FindEvaluation, EvaluationShown>
{
    public async Task<EvaluationShown> Handle(FindEvaluation query, CancellationToken cancel)
    {
        var asked = await door.FindAsync(query.Code, cancel);
        var set = asked.Set;
        var roles = await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.Kind == WordKind.Audience && w.RetiredOn == null).OrderBy(w => w.Place).Select(w => new Choice(w.Id.ToString(), w.Name, null)).ToListAsync(cancel);
        return new EvaluationShown(
            asked.Course.Title, asked.Offering.LastDay, asked.Moment, asked.Room is not null, asked.Room is { IsAnonymous: false }, asked.Name, asked.Form,
            set?.Answers.ToDictionary(a => a.Key, a => a.AsTyped) ?? [], new AboutThem(set?.Consent ?? QuoteConsent.No, set?.RoleId, set?.QuotedName), set?.SentAt, roles);
    }
}
