using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Answers;

internal sealed class EnsurePeopleValidator : AbstractValidator<EnsurePeople>
{
    public EnsurePeopleValidator()
    {
        RuleFor(c => c.Because).NotEmpty().WithMessage("Say why these people are named.");
        RuleForEach(c => c.People).ChildRules(person =>
        {
            person.RuleFor(p => p.Name).MustBeName();
            person.RuleFor(p => p.Email).MustBeEmail();
            person.RuleFor(p => p.Role).IsInEnum();
        });
    }
}

internal sealed class EnsurePeopleHandler(AccessDbContext data) : IRequestHandler<EnsurePeople, IReadOnlyList<PersonId>>
{
    public async Task<IReadOnlyList<PersonId>> Handle(EnsurePeople command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var keys = command.People.Select(p => Person.KeyOf(p.Email)).Distinct().ToList();
        var known = await data.People.Include(p => p.Roles).Where(p => keys.Contains(p.EmailKey)).ToDictionaryAsync(p => p.EmailKey, cancel);
        return [.. command.People.Select(wanted => Ensure(wanted, known, command.Because).Id)];
    }

    private Person Ensure(PersonToEnsure wanted, Dictionary<string, Person> known, string because)
    {
        if (!known.TryGetValue(Person.KeyOf(wanted.Email), out var person))
        {
            person = new Person(wanted.Name, wanted.Email);
            data.People.Add(person);
            known.Add(person.EmailKey, person);
        }
        person.Give(wanted.Role, wanted.From, because);
        return person;
    }
}
