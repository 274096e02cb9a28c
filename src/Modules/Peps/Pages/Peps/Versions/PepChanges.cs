using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Peps.Pages.Reviewing;

namespace VirtualSchool.Peps.Pages.Versions;

/// <summary>What changed between a plan and the one before it: against its own last signed version, else against the last plan.</summary>
internal sealed record PepChanges(PepKey Key) : IQuery<PepChangesShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>The answers that differ.</summary>
/// <param name="Against">What it is compared with, in words; null when there is nothing before.</param>
internal sealed record PepChangesShown(PepHead Head, string? Against, IReadOnlyList<ChangedAnswer> Changes);

/// <summary>One answer before and after; empty where there was none.</summary>
internal sealed record ChangedAnswer(string Section, string Question, string Before, string After);

internal sealed class PepChangesHandler(PepsDbContext data, PepDesk desk) : IRequestHandler<PepChanges, PepChangesShown>
{
    public async Task<PepChangesShown> Handle(PepChanges query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var head = PepHead.Of(opened.Pep, opened.Child);
        if (await BeforeAsync(opened.Pep, cancel) is not { } before) return new PepChangesShown(head, null, []);
        var after = SignedSections.Of(opened, _ => "");
        return new PepChangesShown(head, $"{before.Document.Reference}, version {before.Number}, signed {Words.Day(before.On)}", ChangesBetween.Of(before.Document.Sections, after, new SignedWords(opened.Template)));
    }

    // A plan that is signed compares with the version before; one being amended with the one in force; else with the last plan.
    private async Task<SignedVersion?> BeforeAsync(Pep pep, CancellationToken cancel)
    {
        var own = pep.State.IsOpen() ? pep.SignedVersions : pep.SignedVersions - 1;
        var versions = data.Set<SignedVersion>().AsNoTracking();
        return own > 0
            ? await versions.FirstAsync(v => v.PepId == pep.Id && v.Number == own, cancel)
            : await versions.Where(v => v.PepId == pep.Previous).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancel);
    }
}
