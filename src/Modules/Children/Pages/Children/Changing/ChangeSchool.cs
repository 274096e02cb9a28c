using FluentValidation;
using MediatR;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Imports.Names;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Changing;

/// <summary>Moves a child to a school from a day, or with no school leaves the child without one. Asks for a new PEP through the notice that follows.</summary>
/// <param name="School">The school's URN or full name; empty for no school place.</param>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record ChangeSchool(ChildId Child, string? School, DateOnly? From) : ICommand, IAboutChild;

internal sealed class ChangeSchoolValidator : AbstractValidator<ChangeSchool>
{
    public ChangeSchoolValidator() => RuleFor(c => c.From).NotNull().WithMessage("Enter the first day at the new school, or the first day without one.");
}

internal sealed class ChangeSchoolHandler(ChildrenDbContext data, RollChange roll) : IRequestHandler<ChangeSchool, Unit>
{
    public async Task<Unit> Handle(ChangeSchool command, CancellationToken cancel)
    {
        var child = await roll.TakeAsync(command.Child, cancel);
        var from = command.From!.Value;
        if (from <= child.BornOn) throw new Refusal($"The day must come after the child's birth on {child.BornOn:d MMMM yyyy}.", "From");
        if (string.IsNullOrWhiteSpace(command.School)) child.LeaveSchool(from);
        else if (!child.MoveTo(await FindAsync(command.School.Trim(), cancel), from)) throw new Refusal("The child is at that school on that day already.", "School");
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }

    private async Task<School> FindAsync(string text, CancellationToken cancel)
    {
        var school = (await SchoolFinder.ForAsync(data, [text], cancel)).Find(text)
            ?? throw new Refusal($"We know no one school called {text}. Enter its URN, or its whole name as in the register of schools.", "School");
        return school.IsOpen ? school : throw new Refusal($"{school.Name} is {school.Status.ToLowerInvariant()}. Choose the school that the child goes to now.", "School");
    }
}
