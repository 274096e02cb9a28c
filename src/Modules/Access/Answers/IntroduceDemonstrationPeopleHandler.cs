using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Access.Answers;

internal sealed class IntroduceDemonstrationPeopleValidator : AbstractValidator<IntroduceDemonstrationPeople>
{
    public IntroduceDemonstrationPeopleValidator() =>
        RuleForEach(c => c.People).Must(p => !string.IsNullOrWhiteSpace(p.Line)).WithMessage("Say in one line who the person is.");
}

internal sealed class IntroduceDemonstrationPeopleHandler(AccessDbContext data, IDemonstrationMode demonstration) : IRequestHandler<IntroduceDemonstrationPeople, Unit>
{
    public async Task<Unit> Handle(IntroduceDemonstrationPeople command, CancellationToken cancel)
    {
        if (!demonstration.IsOn)
            throw new Refusal("Only a demonstration shows people on its sign-in page.");
        var before = await data.Introductions.ToDictionaryAsync(i => i.PersonId, cancel);
        data.Introductions.RemoveRange(before.Values.Where(i => command.People.All(p => p.Person != i.PersonId)));
        for (var place = 0; place < command.People.Count; place++)
        {
            var person = command.People[place];
            if (before.TryGetValue(person.Person, out var known))
                known.Say(place, person.Line);
            else
                data.Introductions.Add(new DemonstrationIntroduction(person.Person, place, person.Line));
        }
        return Unit.Value;
    }
}
