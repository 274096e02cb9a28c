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
/// Answers with how many children it looked at, so that the sender goes on until there are none.
/// </summary>
/// <param name="After">Look at children whose id follows this one; null to begin.</param>
/// <param name="Most">How many children to look at.</param>
[AllowSystem]
internal sealed record OpenPepsForTerm(Guid? After, int Most) : ICommand<Guid?>;

internal sealed class OpenPepsForTermValidator : AbstractValidator<OpenPepsForTerm>
{
    public OpenPepsForTermValidator() => RuleFor(c => c.Most).InclusiveBetween(1, 5000);
}

internal sealed class OpenPepsForTermHandler(PepsDbContext data, IMediator mediator, Writer writer) : IRequestHandler<OpenPepsForTerm, Guid?>
{
    public async Task<Guid?> Handle(OpenPepsForTerm request, CancellationToken cancel)
    {
        var term = await mediator.Send(new FindTerm(writer.Stamp.On), cancel);
        var after = request.After ?? Guid.Empty;
        var children = await data.Set<ChildCardRow>().Where(c => c.OnRoll && c.Id > after).OrderBy(c => c.Id).Take(request.Most).Select(c => c.Id).ToListAsync(cancel);
        if (children.Count == 0) return null;
        await mediator.Send(new OpenPeps([.. children.Select(c => new PepToOpen(new ChildId(c), PepKind.Termly, $"the plan for {Terms.Of(term).Name}", term.From))]), cancel);
        return children[^1];
    }
}
