using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Courses;

/// <summary>Adds a course to the catalogue, or changes what is said of one.</summary>
/// <param name="Reference">Which course; null to add one.</param>
/// <param name="Audience">The words for whom it is meant.</param>
/// <param name="Version">What whoever changes it saw.</param>
/// <returns>Its reference.</returns>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SaveCourse(string? Reference, CourseFacts Facts, IReadOnlyCollection<Guid> Audience, uint? Version) : ICommand<string>;

internal sealed class SaveCourseValidator : AbstractValidator<SaveCourse>
{
    public SaveCourseValidator()
    {
        RuleFor(c => c.Facts.Title).NotEmpty().OverridePropertyName("Title").WithMessage("Enter the course’s title.");
        RuleFor(c => c.Facts.Summary).NotEmpty().OverridePropertyName("Summary").WithMessage("Enter what the course is about.");
        RuleFor(c => c.Facts.Kind).IsInEnum().OverridePropertyName("Kind").WithMessage("Choose how the course is given.");
    }
}

internal sealed class SaveCourseHandler(TrainingDbContext data, TrainingDesk desk, Known known) : IRequestHandler<SaveCourse, string>
{
    public async Task<string> Handle(SaveCourse command, CancellationToken cancel)
    {
        await RequireWordsAsync(command, cancel);
        var course = command.Reference is { } reference ? await desk.CourseAsync(reference, command.Version, cancel) : await NewAsync(command.Facts, cancel);
        course.Change(command.Facts);
        course.SetAudience(command.Audience);
        return course.Reference;
    }

    private async Task<Course> NewAsync(CourseFacts facts, CancellationToken cancel)
    {
        var course = new Course(References.OfCourse(await data.NextNumberAsync(TrainingDbContext.CourseSequence, cancel)), facts);
        data.Add(course);
        return course;
    }

    private async Task RequireWordsAsync(SaveCourse command, CancellationToken cancel)
    {
        await known.RequireWordsAsync(WordKind.Audience, command.Audience, "Audience", cancel);
        if (command.Facts.StrandId is { } strand) await known.RequireWordsAsync(WordKind.Strand, [strand], "StrandId", cancel);
        if (command.Facts.LevelId is { } level) await known.RequireWordsAsync(WordKind.Level, [level], "LevelId", cancel);
    }
}
