using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Jobs;

/// <summary>The children whose facts in the lists the day has overtaken.</summary>
[AllowSystem]
internal sealed record FindOutOfStep(DateOnly Today) : IQuery<IReadOnlyList<ChildId>>;

/// <summary>Restates these children, and tells whom it concerns.</summary>
[AllowSystem]
internal sealed record BringIntoStep(IReadOnlyList<ChildId> Children) : ICommand;

internal sealed class BringIntoStepValidator : AbstractValidator<BringIntoStep>
{
    public BringIntoStepValidator() => RuleFor(c => c.Children).NotEmpty();
}

internal sealed class BringIntoStepHandler(ChildrenDbContext data, RollChange roll) : IRequestHandler<FindOutOfStep, IReadOnlyList<ChildId>>, IRequestHandler<BringIntoStep, Unit>
{
    // However long the service stood still, a month is looked back for who should see whom; asking twice changes nothing.
    private const int DaysLookedBack = 31;

    public async Task<IReadOnlyList<ChildId>> Handle(FindOutOfStep query, CancellationToken cancel)
    {
        var (children, today) = (data.Set<Child>().AsNoTracking(), query.Today);
        HashSet<ChildId> found = [];
        foreach (var some in new[]
        {
            children.WithOtherCareOn(today),
            children.AdoptedAndNotSealedOn(today),
            children.WithOtherPeopleOn(today),
            children.WithOtherYearGroupOn(today),
            children.WithOtherTeachersSince(data.Set<DesignatedTeacher>(), today.AddDays(-DaysLookedBack), today),
        })
            found.UnionWith(await some.Select(c => c.Id).ToListAsync(cancel));
        return [.. found];
    }

    public async Task<Unit> Handle(BringIntoStep command, CancellationToken cancel)
    {
        var ids = command.Children.ToArray();
        await roll.TakeAsync(data.Set<Child>().Where(c => ids.Contains(c.Id)), cancel, roll.Today.AddDays(-DaysLookedBack));
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}
