using FluentValidation;
using MediatR;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Pages.Changing;

/// <summary>Records that a child was adopted. Their record is sealed in the same transaction: it leaves everybody's sight, also that of the sender.</summary>
/// <param name="Unopposed">True when nobody opposed it, false when the court dispensed with consent.</param>
[AllowRoles(Role.Head, Role.Adviser)]
internal sealed record RecordAdoption(ChildId Child, DateOnly? On, bool? Unopposed, bool Sure) : ICommand, IAboutChild;

internal sealed class RecordAdoptionValidator : AbstractValidator<RecordAdoption>
{
    public RecordAdoptionValidator()
    {
        RuleFor(c => c.On).NotNull().WithMessage("Enter the day of the adoption order.");
        RuleFor(c => c.Unopposed).NotNull().WithMessage("Say whether anybody opposed it: the 903 asks.");
        RuleFor(c => c.Sure).Equal(true).WithMessage("Tick the box to say that you are sure. A sealed record is not opened again by a mistake.");
    }
}

internal sealed class RecordAdoptionHandler(RollChange roll) : IRequestHandler<RecordAdoption, Unit>
{
    public async Task<Unit> Handle(RecordAdoption command, CancellationToken cancel)
    {
        var child = await roll.TakeAsync(command.Child, cancel);
        var on = command.On!.Value;
        if (on > roll.Today || on <= child.BornOn) throw new Refusal($"Enter a day between the child's birth on {child.BornOn:d MMMM yyyy} and today.", "On");
        if (child.DiedOn is not null) throw new Refusal("This record is closed already.");
        child.Adopt(on, command.Unopposed!.Value);
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}
