using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.RollList;

/// <summary>Children by a name that may be misspelt, by number or by UPN; the likest first. Never part of an address.</summary>
internal sealed record SearchRoll(VisibleChildren Sight, string Text, int Most) : IQuery<RollFound>, IWithinSight;

/// <summary>Whom the search found.</summary>
internal sealed record RollFound(IReadOnlyList<RollRow> Rows) : IShowsChildren
{
    public IEnumerable<ChildId> ChildrenShown => Rows.Select(r => r.Id);
}

internal sealed class SearchRollValidator : AbstractValidator<SearchRoll>
{
    public SearchRollValidator() => RuleFor(s => s.Text).Cascade(CascadeMode.Stop)
        .Must(t => t.Trim().Length is >= 2 and <= 100).WithMessage("Type between 2 and 100 letters or figures of a name, a child's number or a UPN.").OverridePropertyName("Q");
}

internal sealed class SearchRollHandler(ChildrenDbContext data) : IRequestHandler<SearchRoll, RollFound>
{
    public async Task<RollFound> Handle(SearchRoll query, CancellationToken cancel)
    {
        var (sought, visible) = (Plain.Of(query.Text.Trim()), query.Sight.IsAll ? null : query.Sight.Ids);
        var ids = await data.Database.SqlQuery<Guid>($"select id as \"Value\" from children.children_alike({sought}, {visible}::uuid[], {query.Most})").ToListAsync(cancel);
        var wanted = ids.Select(id => new ChildId(id)).ToArray();
        var rows = await RollRows.Shown(data.Set<Child>().AsNoTracking().Where(c => wanted.Contains(c.Id))).ToDictionaryAsync(r => r.Id, cancel);
        return new([.. wanted.Where(rows.ContainsKey).Select(id => rows[id])]);
    }
}
