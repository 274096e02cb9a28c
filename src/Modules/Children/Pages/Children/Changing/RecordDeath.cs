using FluentValidation;
using MediatR;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Changing;

/// <summary>Records that a child has died. Everything that is sent or asked about the child stops in the same transaction.</summary>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record RecordDeath(ChildId Child, DateOnly? On, bool Sure) : ICommand, IAboutChild;

internal sealed class RecordDeathValidator : AbstractValidator<RecordDeath>
{
    public RecordDeathValidator()
    {
        RuleFor(c => c.On).NotNull().WithMessage("Enter the day on which the child died.");
        RuleFor(c => c.Sure).Equal(true).WithMessage("Tick the box to say that you are sure.");
    }
}

internal sealed class RecordDeathHandler(RollChange roll) : IRequestHandler<RecordDeath, Unit>
{
    public async Task<Unit> Handle(RecordDeath command, CancellationToken cancel)
    {
        var child = await roll.TakeAsync(command.Child, cancel);
        var on = command.On!.Value;
        if (on > roll.Today || on < child.BornOn) throw new Refusal($"Enter a day between the child's birth on {child.BornOn:d MMMM yyyy} and today.", "On");
        if (child.DiedOn is not null) throw new Refusal("This record is closed already.");
        child.Die(on);
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}
