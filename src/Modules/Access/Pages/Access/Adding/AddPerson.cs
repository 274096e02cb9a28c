using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Answers;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.Adding;

/// <summary>Adds somebody with their first role, from today.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record AddPerson(string Name, string Email, Role Role, string Because) : ICommand<PersonId>;

internal sealed class AddPersonValidator : AbstractValidator<AddPerson>
{
    public AddPersonValidator()
    {
        RuleFor(c => c.Name).MustBeName();
        RuleFor(c => c.Email).MustBeEmail();
        RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
        RuleFor(c => c.Because).MustBeReason();
    }
}

internal sealed class AddPersonHandler(AccessDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<AddPerson, PersonId>
{
    public async Task<PersonId> Handle(AddPerson command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var person = new Person(command.Name, command.Email);
        if (await data.People.Where(p => p.EmailKey == person.EmailKey).Select(p => p.Name).SingleOrDefaultAsync(cancel) is { } already)
            throw new Refusal($"{already} has this address already. Find them in the list of people and give them the role there.", nameof(command.Email));
        await data.RequireMayGiveAsync(command.Role, me, clock.Today(), cancel);
        person.Give(command.Role, clock.Today(), command.Because);
        data.People.Add(person);
        return person.Id;
    }
}
