using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Answers;

/// <summary>Finds a plan by its reference.</summary>
internal sealed class PepsFound(PepsDbContext data, ICurrentPerson me) : INotificationHandler<Gather<SearchHit>>
{
    public async Task Handle(Gather<SearchHit> gather, CancellationToken cancel)
    {
        if (PepReference.Read(gather.Text) is not { } reference || me.Roles.All(r => r == Role.Administrator)) return;
        var found = await data.Set<Pep>().AsNoTracking().Where(p => p.Reference == reference)
            .Join(data.Set<ChildCardRow>(), p => p.Child, c => c.Id, (p, c) => new { p.Reference, p.Child, p.State, c.ShownName, c.Initials }).FirstOrDefaultAsync(cancel);
        if (found is not null && gather.Sight.Includes(found.Child))
            gather.Add(new SearchHit("PEPs", found.Reference, PepWords.Of(found.State).ToLowerInvariant(), PepLinks.To(found.Reference), new FoundChild(found.Child, found.ShownName, found.Initials)));
    }
}
