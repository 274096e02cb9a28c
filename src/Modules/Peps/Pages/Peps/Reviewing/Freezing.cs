using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;

namespace VirtualSchool.Peps.Pages.Reviewing;

/// <summary>Signs a plan and freezes all that stands in it as one document; the plan before gives way to it.</summary>
internal sealed class Freezing(PepsDbContext data, IMediator mediator)
{
    public async Task SignAsync(OpenedPep opened, PepReview review, Stamp stamp, CancellationToken cancel)
    {
        var amendedBecause = opened.Pep.AmendedBecause;
        opened.Pep.SignOff(review, stamp);
        data.Add(new SignedVersion(opened.Pep, await DocumentAsync(opened, review, amendedBecause, cancel), stamp));
        foreach (var earlier in await data.Set<Pep>().Where(p => p.Child == opened.Pep.Child && p.Id != opened.Pep.Id && p.State == PepState.SignedOff && p.OpenedOn <= opened.Pep.OpenedOn).ToListAsync(cancel))
            earlier.Supersede(opened.Pep.Reference, stamp);
    }

    private async Task<SignedDocument> DocumentAsync(OpenedPep opened, PepReview review, string? amendedBecause, CancellationToken cancel)
    {
        var people = opened.Answers.Select(a => a.By).Append(review.By).OfType<PersonId>().Distinct().ToList();
        var names = (await mediator.Send(new FindPeople(people), cancel)).ToDictionary(p => p.Id, p => p.Name);
        return SignedPaper.Of(opened, review, amendedBecause, id => id is { } by ? names.GetValueOrDefault(by, "") : "");
    }
}

/// <summary>The one document that a signature freezes.</summary>
internal static class SignedPaper
{
    public static SignedDocument Of(OpenedPep opened, PepReview review, string? amendedBecause, Func<PersonId?, string> nameOf) => new()
    {
        Reference = opened.Pep.Reference,
        Term = opened.Pep.Term.Name,
        Template = $"{opened.Pep.Template} version {opened.Pep.TemplateVersion}",
        Child = new SignedChild(opened.Child.ShownName, opened.Child.Initials, opened.Child.YearGroup, opened.Child.SchoolName ?? ""),
        Sections = SignedSections.Of(opened, nameOf),
        MeetingHeldOn = Words.Day(opened.Pep.MeetingHeldOn),
        Cost = opened.TargetTexts().Sum(t => t.Cost),
        Praise = review.Praise,
        SignedBy = nameOf(review.By),
        AmendedBecause = amendedBecause,
    };
}

/// <summary>The sections of a plan as they are frozen: every question shown that has an answer or a reason.</summary>
internal static class SignedSections
{
    public static IReadOnlyList<SignedSection> Of(OpenedPep opened, Func<PersonId?, string> nameOf) =>
        [.. opened.Pages.Sections.SelectMany(section => Blocks(opened, section, nameOf)).Where(s => s.Answers.Count > 0)];

    private static IEnumerable<SignedSection> Blocks(OpenedPep opened, Domain.Templates.TemplateSection section, Func<PersonId?, string> nameOf)
    {
        var owner = section.OwnerFor(opened.Pages.Facts, opened.Pages.Answers);
        if (!opened.Pages.Blocks.TryGetValue(section.Key, out var blocks))
            return [new(section.Key, section.Title, owner, Guid.Empty, Answers(opened, section, Guid.Empty, nameOf))];
        return blocks.Select((block, place) => new SignedSection(section.Key, $"{section.Title}: target {place + 1}", owner, block, Answers(opened, section, block, nameOf)));
    }

    private static IReadOnlyList<SignedAnswer> Answers(OpenedPep opened, Domain.Templates.TemplateSection section, Guid block, Func<PersonId?, string> nameOf) =>
        [.. from question in section.Questions
            let answer = opened.Find(question.Key, block)
            where answer is not null && (answer.Value != "" || answer.Reason is not null)
            select new SignedAnswer(question.Key, question.Label, answer.State, answer.Value, answer.Reason, nameOf(answer.By), answer.At)];
}
