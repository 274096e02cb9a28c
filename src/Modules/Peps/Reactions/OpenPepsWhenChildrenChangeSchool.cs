using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Opening;

namespace VirtualSchool.Peps.Reactions;

/// <summary>A change of school asks for a new plan; a first school in our records does not.</summary>
internal sealed class OpenPepsWhenChildrenChangeSchool(IMediator mediator) : INotificationHandler<ChildrenChangedSchool>
{
    public async Task Handle(ChildrenChangedSchool heard, CancellationToken cancel)
    {
        var moves = heard.Changes.Where(c => c.From is not null && c.From != c.To).ToList();
        if (heard.IsHistory || moves.Count == 0) return;
        await mediator.Send(new OpenPeps([.. moves.Select(m => new PepToOpen(m.Child, PepKind.AfterSchoolChange, Why(m), m.On))]), cancel);
    }

    private static string Why(SchoolChange move) =>
        move.To is null ? $"lost the school place on {Words.Day(move.On)}" : $"changed school on {Words.Day(move.On)}";
}
