using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Imports.Names;
using VirtualSchool.Children.Pages.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Reactions;

/// <summary>Names designated teachers of schools, many at once. Whoever is named there already stays. Idempotent.</summary>
[AllowSystem]
internal sealed record NameTeachers(IReadOnlyList<TeacherNamed> Teachers, DateOnly From) : ICommand;

internal sealed class NameTeachersValidator : AbstractValidator<NameTeachers>
{
    public NameTeachersValidator() => RuleFor(c => c.Teachers).NotEmpty();
}

internal sealed class NameTeachersHandler(ChildrenDbContext data, RollChange roll) : IRequestHandler<NameTeachers, Unit>
{
    public async Task<Unit> Handle(NameTeachers command, CancellationToken cancel)
    {
        var urns = command.Teachers.Select(t => t.Urn).Distinct().ToArray();
        await roll.TakeAsync(data.Set<Child>().Where(c => c.OnRoll && c.SchoolUrn != null && urns.Contains(c.SchoolUrn.Value)), cancel);
        var known = await data.Set<DesignatedTeacher>().Where(t => urns.Contains(t.SchoolUrn)).ToListAsync(cancel);
        foreach (var named in command.Teachers.Where(n => !known.Exists(k => k.SchoolUrn == n.Urn && k.PersonId == n.Person && k.Holds(command.From))))
            data.Add(new DesignatedTeacher { SchoolUrn = named.Urn, PersonId = named.Person, Name = named.Name, Email = named.Email, IsDeputy = named.IsDeputy, From = command.From });
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}

/// <summary>Says which schools a list of people names, and makes those people their designated teachers when the list is loaded.</summary>
internal sealed class NameTeachersOfSchools(ChildrenDbContext data, IMediator mediator, TimeProvider clock) : INotificationHandler<SchoolsNamed>, INotificationHandler<TeachersNamed>
{
    public async Task Handle(SchoolsNamed asked, CancellationToken cancel)
    {
        var finder = await SchoolFinder.ForAsync(data, asked.Texts, cancel);
        var found = asked.Texts.Select(t => (Text: t, School: finder.Find(t))).Where(f => f.School is not null).ToList();
        var urns = found.Select(f => f.School!.Urn).Distinct().ToArray();
        var teachers = (await data.TeachersOn(clock.Today()).Where(t => urns.Contains(t.SchoolUrn)).Select(t => new { t.SchoolUrn, t.PersonId }).ToListAsync(cancel))
            .ToLookup(t => t.SchoolUrn, t => t.PersonId);
        foreach (var (text, school) in found) asked.Add(text, new SchoolNamed(school!.Urn, school.Name, teachers[school.Urn].ToHashSet()));
    }

    public Task Handle(TeachersNamed heard, CancellationToken cancel) => mediator.Send(new NameTeachers(heard.Teachers, heard.From), cancel);
}
