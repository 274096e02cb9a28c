using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;

namespace VirtualSchool.Access.Answers;

internal sealed class EndSightsValidator : AbstractValidator<EndSights>
{
    public EndSightsValidator() => RuleForEach(c => c.Sights).ChildRules(sight =>
        sight.RuleFor(s => s.Because).NotEmpty().WithMessage("Say why the person no longer sees the child."));
}

internal sealed class EndSightsHandler(AccessDbContext data) : IRequestHandler<EndSights, Unit>
{
    public async Task<Unit> Handle(EndSights command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var known = (await data.SightsOfAsync(command.Sights.Select(s => (s.Person, s.Child)), cancel)).ToLookup(s => (s.PersonId, s.ChildId, s.Role));
        foreach (var ending in command.Sights)
            foreach (var sight in known[(ending.Person, ending.Child, ending.As)])
                sight.End(ending.On, ending.Because);
        return Unit.Value;
    }
}
