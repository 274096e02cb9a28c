using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Desk;

/// <summary>Takes courses and offerings by their reference to change them.</summary>
internal sealed class TrainingDesk(TrainingDbContext data)
{
    /// <summary>The course with all its lists.</summary>
    /// <param name="version">What whoever changes it saw; null when that does not matter.</param>
    /// <exception cref="NotFound">There is none.</exception>
    public async Task<Course> CourseAsync(string reference, uint? version, CancellationToken cancel)
    {
        var wanted = References.ReadCourse(reference);
        var course = await data.Set<Course>().Include(c => c.Outcomes).Include(c => c.Audience).Include(c => c.Resources).Include(c => c.Prerequisites)
            .Include(c => c.Modules).Include(c => c.FollowOns).AsSplitQuery()
            .FirstOrDefaultAsync(c => c.Reference == wanted, cancel) ?? throw new NotFound($"course {reference}");
        if (version is { } seen) data.Entry(course).Property(c => c.Version).OriginalValue = seen;
        return course;
    }

    /// <summary>The offering with its sessions, trainers and groups. Nobody else changes it, or books it, until this command has ended.</summary>
    /// <param name="version">What whoever changes it saw; null when that does not matter.</param>
    /// <exception cref="NotFound">There is none.</exception>
    public async Task<Offering> OfferingAsync(string reference, uint? version, CancellationToken cancel)
    {
        var wanted = References.ReadOffering(reference) ?? "";
        var offering = (await data.Set<Offering>().FromSql($"select *, xmin from training.offering where reference = {wanted} for update").ToListAsync(cancel)).SingleOrDefault()
            ?? throw new NotFound($"offering {reference}");
        await data.Entry(offering).Collection(o => o.Sessions).LoadAsync(cancel);
        await data.Entry(offering).Collection(o => o.Trainers).LoadAsync(cancel);
        await data.Entry(offering).Collection(o => o.Groups).LoadAsync(cancel);
        if (version is { } seen) data.Entry(offering).Property(o => o.Version).OriginalValue = seen;
        return offering;
    }

    /// <summary>How many places of the offering are taken or held.</summary>
    public Task<int> TakenAsync(Guid offering, CancellationToken cancel) =>
        data.Set<Booking>().CountAsync(b => b.OfferingId == offering && BookingStates.Holding.Contains(b.State), cancel);
}
