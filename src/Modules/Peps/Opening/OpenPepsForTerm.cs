using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Opening;

/// <summary>
/// Opens the plan of the present term for children on the roll who have none, at most so many at once.
/// Answers with the last child it looked at, so that the sender goes on from there; null when there was none.
/// </summary>
/// <param name="After">Look at the children after this one; null to begin.</param>
/// <param name="Most">How many children to look at.</param>
[AllowSystem]
internal sealed record OpenPepsForTerm(ChildId? After, int Most) : ICommand<ChildId?>;

internal sealed class OpenPepsForTermValidator : AbstractValidator<OpenPepsForTerm>
{
    public OpenPepsForTermValidator() => RuleFor(c => c.Most).InclusiveBetween(1, 5000);
}

internal sealed class OpenPepsForTermHandler(PepsDbContext data, IMediator mediator, Writer writer) : IRequestHandler<OpenPepsForTerm, ChildId?>
{
    public async Task<ChildId?> Handle(OpenPepsForTerm request, CancellationToken cancel)
    {
        var term = await mediator.Send(new FindTerm(writer.Stamp.On), cancel);
        var children = await mediator.Send(new FindChildrenOfPepAge(null, request.After, request.Most), cancel);
        if (children.Count == 0) return null;
        var without = children.Except(await ThoseWithAPlanAsync(children, Terms.Of(term), cancel)).ToList();
        if (without.Count > 0) await mediator.Send(new OpenPeps([.. without.Select(c => new PepToOpen(c, PepKind.Termly, $"{Terms.Of(term).Name} began", term.From))]), cancel);
        return children[^1];
    }

    // Asked for each child on each day of the term, so it costs next to nothing for those who have theirs.
    private Task<List<ChildId>> ThoseWithAPlanAsync(IReadOnlyList<ChildId> children, PepTerm term, CancellationToken cancel) =>
        data.Set<Pep>().Where(p => children.Contains(p.Child) && p.Term == term && p.ClosedBecause == null).Select(p => p.Child).ToListAsync(cancel);
}
