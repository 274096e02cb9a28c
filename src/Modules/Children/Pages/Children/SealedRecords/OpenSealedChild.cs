using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Calendars;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Children.Pages.SealedRecords;

/// <summary>Opens one sealed record to the head who asks, for a while and to be read. The reason is kept with who opened it and when, also in the log.</summary>
/// <param name="Number">The number that the council gave the child before the adoption.</param>
[AllowRoles(Role.Head)]
internal sealed record OpenSealedChild(string? Number, string? Reason) : ICommand<ChildId>;

internal sealed class OpenSealedChildValidator : AbstractValidator<OpenSealedChild>
{
    public OpenSealedChildValidator()
    {
        RuleFor(c => c.Number).NotEmpty().WithMessage("Enter the number of the record.");
        RuleFor(c => c.Reason).SaysWhy("this record must be opened");
    }
}

internal sealed class OpenSealedChildHandler(ChildrenDbContext data, Rulebook rules, IMediator mediator, ICurrentPerson me, TimeProvider clock) : IRequestHandler<OpenSealedChild, ChildId>
{
    public async Task<ChildId> Handle(OpenSealedChild command, CancellationToken cancel)
    {
        var number = command.Number!.Trim();
        var child = await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(c => c.CouncilNumber == number && c.SealedOn != null, cancel)
            ?? throw new Refusal($"No sealed record has the number {number}. Enter one that is in the list.", "Number");
        var minutes = await rules.ValueAsync(RuleKey.SealedStaysOpen, clock.Today(), cancel);
        await mediator.Send(new OpenSealedRecord(child.Id, me.Id, command.Reason!, clock.GetUtcNow().AddMinutes(minutes)), cancel);
        return child.Id;
    }
}
