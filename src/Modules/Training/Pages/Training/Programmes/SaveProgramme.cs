using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Programmes;

/// <summary>Adds a programme, or changes one.</summary>
/// <param name="Id">Which; null to add one.</param>
/// <param name="Courses">Its courses, in order.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SaveProgramme(Guid? Id, string? Title, string? Summary, IReadOnlyList<Guid> Courses, uint? Version) : ICommand;

internal sealed class SaveProgrammeValidator : AbstractValidator<SaveProgramme>
{
    public SaveProgrammeValidator() => RuleFor(c => c.Title).NotEmpty().WithMessage("Enter the programme’s title.");
}

internal sealed class SaveProgrammeHandler(TrainingDbContext data, Known known) : IRequestHandler<SaveProgramme, Unit>
{
    public async Task<Unit> Handle(SaveProgramme command, CancellationToken cancel)
    {
        await known.RequireCoursesAsync(command.Courses, "Courses", cancel);
        var title = command.Title!.Trim();
        if (await data.Set<Programme>().AnyAsync(p => p.Title == title && p.Id != command.Id, cancel)) throw new Refusal("Another programme has this title. Choose a different one.", "Title");
        if (command.Id is not { } id) data.Add(new Programme(command.Title, command.Summary, command.Courses));
        else (await FindAsync(id, command.Version, cancel)).Change(command.Title, command.Summary, command.Courses);
        return Unit.Value;
    }

    private async Task<Programme> FindAsync(Guid id, uint? version, CancellationToken cancel)
    {
        var programme = await data.Set<Programme>().Include(p => p.Steps).FirstOrDefaultAsync(p => p.Id == id, cancel) ?? throw new NotFound("programme");
        if (version is { } seen) data.Entry(programme).Property(p => p.Version).OriginalValue = seen;
        return programme;
    }
}
