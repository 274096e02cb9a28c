using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.SealedRecords;

/// <summary>Takes back an adoption that was recorded by mistake: the record is as it was, and whoever works with the child today sees it again. The reason is kept, also in the log.</summary>
/// <param name="Number">The number of the record.</param>
/// <param name="Sure">That the child was not adopted.</param>
[AllowRoles(Role.Head)]
internal sealed record TakeBackAdoption(string? Number, string? Reason, bool Sure) : ICommand<ChildId>;

internal sealed class TakeBackAdoptionValidator : AbstractValidator<TakeBackAdoption>
{
    public TakeBackAdoptionValidator()
    {
        RuleFor(c => c.Number).NotEmpty().WithMessage("Enter the number of the record.");
        RuleFor(c => c.Reason).Must(r => r?.Trim().Length >= 10).WithMessage("Say how the mistake was made and who found it, in a few words: it is kept with your name.");
        RuleFor(c => c.Reason).MaximumLength(1000).WithMessage("Keep the reason to 1,000 characters.");
        RuleFor(c => c.Sure).Equal(true).WithMessage("Tick the box to say that the child was not adopted. The record of a child who was must stay sealed.");
    }
}

internal sealed class TakeBackAdoptionHandler(ChildrenDbContext data, RollChange roll, Rulebook rules, ICurrentPerson me, TimeProvider clock) : IRequestHandler<TakeBackAdoption, ChildId>
{
    public async Task<ChildId> Handle(TakeBackAdoption command, CancellationToken cancel)
    {
        var number = command.Number!.Trim();
        var child = (await roll.TakeAsync(data.Set<Child>().IgnoreQueryFilters().Where(c => c.CouncilNumber == number && c.SealedOn != null), cancel)).SingleOrDefault()
            ?? throw new Refusal($"No sealed record has the number {number}. Enter one that is in the list.", "Number");
        var days = await rules.ValueAsync(RuleKey.SealComesOff, roll.Today, cancel);
        if (child.SealedOn!.Value.AddDays(days) < roll.Today)
            throw new Refusal($"This record was sealed on {child.SealedOn:d MMMM yyyy}, and an adoption can be taken back for {days} days. Settings, Ages and sight, says so; change it there from today on if the council decides so.", "Number");
        data.Add(new SealTakenOff(child, command.Reason!, me.Id, me.Name, clock.GetUtcNow()));
        child.TakeBackAdoption();
        await roll.FinishAsync(cancel);
        return child.Id;
    }
}
