using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Pages.Elearning;

/// <summary>Adds a pool, or changes one.</summary>
/// <param name="Id">Which; null to add one.</param>
/// <returns>Which it is.</returns>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SavePool(Guid? Id, PoolFacts Facts, uint? Version) : ICommand<Guid>;

internal sealed class SavePoolValidator : AbstractValidator<SavePool>
{
    public SavePoolValidator()
    {
        RuleFor(c => c.Facts.Title).NotEmpty().OverridePropertyName("Title").WithMessage("Enter what was bought.");
        RuleFor(c => c.Facts.Places).NotNull().OverridePropertyName("Places").WithMessage("Enter the number of places.");
        RuleFor(c => c.Facts.From).NotNull().OverridePropertyName("From").WithMessage("Enter the first day.");
        RuleFor(c => c.Facts.Until).NotNull().OverridePropertyName("Until").WithMessage("Enter the last day on which a place can be taken.");
        RuleFor(c => c.Facts.Courses).NotEmpty().OverridePropertyName("Courses").WithMessage("Choose at least one e-learning course that a place opens.");
    }
}

internal sealed class SavePoolHandler(TrainingDbContext data, LicenceCounter counter, Known known) : IRequestHandler<SavePool, Guid>
{
    public async Task<Guid> Handle(SavePool command, CancellationToken cancel)
    {
        await CheckAsync(command, cancel);
        if (command.Id is { } id) return await ChangeAsync(id, command, cancel);
        var pool = new LicencePool(command.Facts);
        data.Add(pool);
        return pool.Id;
    }

    private async Task CheckAsync(SavePool command, CancellationToken cancel)
    {
        var (title, courses) = (command.Facts.Title!.Trim(), command.Facts.Courses);
        if (await data.Set<LicencePool>().AnyAsync(p => p.Title == title && p.Id != command.Id, cancel)) throw new Refusal("A pool of this name is there already. Add what tells them apart, such as the year.", "Title");
        if (command.Facts.ProviderId is { } provider) await known.RequirePartnersAsync([provider], "ProviderId", cancel);
        if (await data.Set<Course>().CountAsync(c => courses.Contains(c.Id) && c.Kind == CourseKind.ELearning, cancel) < courses.Distinct().Count())
            throw new Refusal("A place opens e-learning courses only. Choose them from the list.", "Courses");
    }

    private async Task<Guid> ChangeAsync(Guid id, SavePool command, CancellationToken cancel)
    {
        var pool = await counter.TakeAsync(id, cancel);
        if (command.Version is { } seen) data.Entry(pool).Property(p => p.Version).OriginalValue = seen;
        pool.Change(command.Facts, await counter.UsedAsync(id, cancel));
        return id;
    }
}
