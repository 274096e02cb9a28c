using System.Net.Mail;
using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.Schools.Teachers;

/// <summary>Names a designated teacher of a school, who sees our pupils there from today.</summary>
/// <param name="From">The first day of the part: today or earlier.</param>
/// <param name="IsDeputy">True for somebody who stands in for the designated teacher.</param>
/// <param name="Replaces">Whose part ends on that day; commonly one or nobody.</param>
[AllowRoles(Role.Head)]
internal sealed record SetDesignatedTeacher(int Urn, string Name, string Email, DateOnly? From, IReadOnlyList<Guid> Replaces, bool IsDeputy = false) : ICommand<TeacherSet>;

/// <param name="Pupils">How many children they see from now on.</param>
/// <param name="KnownOtherwise">True when the address belonged to somebody under another name, which was kept.</param>
internal sealed record TeacherSet(int Pupils, bool KnownOtherwise);

internal sealed class SetDesignatedTeacherValidator : AbstractValidator<SetDesignatedTeacher>
{
    private const int Longest = 200;

    public SetDesignatedTeacherValidator(TimeProvider clock)
    {
        RuleFor(c => c.Name).Must(n => !string.IsNullOrWhiteSpace(n) && n.Length <= Longest).WithMessage($"Enter the designated teacher's name, in {Longest} characters at most.");
        RuleFor(c => c.Email).Must(IsAddress).WithMessage("Enter an e-mail address in the correct form, such as name@school.org.uk.");
        RuleFor(c => c.From).NotNull().WithMessage("Enter the day from which they are the designated teacher.");
        RuleFor(c => c.From).Must(from => from is null || from <= clock.Today()).WithMessage("Enter today or an earlier day: pupils are seen from the day on which the change is recorded.");
    }

    private static bool IsAddress(string? text) =>
        MailAddress.TryCreate(text?.Trim(), out var address) && address.Address == text!.Trim() && address.Host.Contains('.') && !text.Trim().Contains(' ');
}

internal sealed class SetDesignatedTeacherHandler(TeachersOfSchool teachers, IMediator mediator) : IRequestHandler<SetDesignatedTeacher, TeacherSet>
{
    public async Task<TeacherSet> Handle(SetDesignatedTeacher command, CancellationToken cancel)
    {
        var (school, named) = await teachers.TakeAsync(command.Urn, cancel);
        var person = await EnsureAsync(command, school, cancel);
        if (named.FirstOrDefault(t => t.PersonId == person.Id && t.Holds(teachers.Today)) is { } already)
            throw new Refusal($"{already.Name} has been designated teacher of {school.Name} since {HouseTime.Long(already.From)}. There is nothing to change.", nameof(command.Email));
        foreach (var replaced in named.Where(t => command.Replaces.Contains(t.Id) && t.Holds(teachers.Today)))
            TeachersOfSchool.End(replaced, command.From!.Value, nameof(command.From));
        teachers.Add(new DesignatedTeacher { SchoolUrn = school.Urn, PersonId = person.Id, Name = person.Name, Email = person.Email, IsDeputy = command.IsDeputy, From = command.From!.Value });
        await teachers.FinishAsync(cancel);
        return new TeacherSet(teachers.Pupils, !person.Name.Equals(command.Name.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private async Task<PersonFound> EnsureAsync(SetDesignatedTeacher command, School school, CancellationToken cancel)
    {
        var wanted = new PersonToEnsure(command.Name.Trim(), command.Email.Trim(), Role.DesignatedTeacher, teachers.Today);
        var ids = await mediator.Send(new EnsurePeople([wanted], $"named as designated teacher of {school.Name}"), cancel);
        return (await mediator.Send(new FindPeople(ids), cancel)).Single();
    }
}
