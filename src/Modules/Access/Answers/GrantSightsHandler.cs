using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Access.Answers;

internal sealed class GrantSightsValidator : AbstractValidator<GrantSights>
{
    public GrantSightsValidator() => RuleForEach(c => c.Sights).ChildRules(sight =>
    {
        sight.RuleFor(s => s.As).Must(r => Permission.SightedRoles.Contains(r)).WithMessage("Sight of one child serves an adviser, a designated teacher or a social worker.");
        sight.RuleFor(s => s.Until).Must((s, until) => until is null || until >= s.From).WithMessage("Sight cannot end before it begins.");
        sight.RuleFor(s => s.Because).NotEmpty().WithMessage("Say why the person sees the child.");
    });
}

internal sealed class GrantSightsHandler(AccessDbContext data, IBulkWriter bulk) : IRequestHandler<GrantSights, Unit>
{
    private const int Many = 500;

    private static readonly string[] Columns = ["id", "person_id", "child_id", "role", "\"from\"", "until", "because"];

    public async Task<Unit> Handle(GrantSights command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var known = (await data.SightsOfAsync(command.Sights.Select(s => (s.Person, s.Child)), cancel)).GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        var added = new List<Sight>();
        foreach (var wanted in command.Sights)
        {
            var key = (wanted.Person, wanted.Child, wanted.As);
            if (!known.TryGetValue(key, out var sights))
                known.Add(key, sights = []);
            if (Grant(wanted, sights) is { } sight)
                added.Add(sight);
        }
        await AddAsync(added, cancel);
        return Unit.Value;
    }

    private static Sight? Grant(SightToGrant wanted, List<Sight> sights)
    {
        if (sights.Find(s => s.Meets(wanted.From, wanted.Until)) is { } met)
        {
            met.Join(wanted.From, wanted.Until, wanted.Because);
            return null;
        }
        var sight = new Sight(wanted.Person, wanted.Child, wanted.As, wanted.From, wanted.Until, wanted.Because);
        sights.Add(sight);
        return sight;
    }

    private async Task AddAsync(List<Sight> added, CancellationToken cancel)
    {
        if (added.Count <= Many)
            data.Sights.AddRange(added);
        else
            await bulk.CopyAsync("access.sights", Columns, added.Select(s => new object?[] { s.Id, s.PersonId, s.ChildId, s.Role, s.From, s.Until, s.Because }), cancel);
    }

    private static (PersonId, ChildId, Role) KeyOf(Sight sight) => (sight.PersonId, sight.ChildId, sight.Role);
}
