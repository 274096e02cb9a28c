using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Pages;

namespace VirtualSchool.Training.Answers;

/// <summary>Finds courses by words of their title or by reference, events by reference, and for the coordinator people by name or address.</summary>
internal sealed class TrainingFound(TrainingDbContext data, ICurrentPerson me) : INotificationHandler<Gather<SearchHit>>
{
    private const int Most = 10;

    public async Task Handle(Gather<SearchHit> gather, CancellationToken cancel)
    {
        if (!me.MayEditTraining() && !me.Roles.Contains(Role.Adviser)) return;
        if (References.ReadOffering(gather.Text) is { } reference) await AddEventAsync(gather, reference, cancel);
        var text = gather.Text.Trim();
        if (text.Length < 2) return;
        var (course, like) = (References.ReadCourse(text), $"%{text.Replace("\\", "", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%");
        if (me.Roles.Contains(Role.TrainingCoordinator) && text.Length > 2) await AddPeopleAsync(gather, text.ToLowerInvariant(), like, cancel);
        var found = await data.Set<Course>().AsNoTracking().Where(c => c.Reference == course || EF.Functions.ILike(c.Title, like)).OrderBy(c => c.Title).Take(Most)
            .Select(c => new { c.Reference, c.Title, c.Kind }).ToListAsync(cancel);
        gather.AddRange(found.Select(c => new SearchHit("Courses", c.Title, $"{c.Reference}, {Choice.Words(c.Kind).ToLowerInvariant()}", TrainingLinks.ToCourse(c.Reference), null)));
    }

    private async Task AddPeopleAsync(Gather<SearchHit> gather, string email, string like, CancellationToken cancel)
    {
        var found = await data.Set<Learner>().AsNoTracking().Where(l => l.JoinedToId == null && (EF.Functions.ILike(l.Name, like) || l.Addresses.Any(a => a.Email == email)))
            .OrderBy(l => l.Name).ThenBy(l => l.Id).Take(Most).Select(l => new { l.Id, l.Name, l.Setting }).ToListAsync(cancel);
        gather.AddRange(found.Select(l => new SearchHit("People on training", l.Name, l.Setting, TrainingLinks.ToLearner(l.Id), null)));
    }

    private async Task AddEventAsync(Gather<SearchHit> gather, string reference, CancellationToken cancel)
    {
        var found = await data.Set<Offering>().AsNoTracking().Where(o => o.Reference == reference)
            .Join(data.Set<Course>(), o => o.CourseId, c => c.Id, (o, c) => new { o.Reference, c.Title, o.FirstDay }).FirstOrDefaultAsync(cancel);
        if (found is not null) gather.Add(new SearchHit("Training", found.Reference, $"{found.Title}, {(found.FirstDay is { } day ? HouseTime.Short(day) : "no date yet")}", TrainingLinks.ToOffering(found.Reference), null));
    }
}
