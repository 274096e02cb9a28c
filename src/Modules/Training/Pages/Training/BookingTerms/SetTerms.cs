using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.BookingCharges;

namespace VirtualSchool.Training.Pages.BookingTerms;

/// <summary>All cancellation terms, the latest first.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record ListTerms : IQuery<IReadOnlyList<CancellationTerms>>;

internal sealed class ListTermsHandler(TrainingDbContext data) : IRequestHandler<ListTerms, IReadOnlyList<CancellationTerms>>
{
    public async Task<IReadOnlyList<CancellationTerms>> Handle(ListTerms query, CancellationToken cancel) =>
        await data.Set<CancellationTerms>().AsNoTracking().Include(t => t.Bands).OrderByDescending(t => t.From).ToListAsync(cancel);
}

/// <summary>Changes from a day on what it costs to give a place up.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SetTerms(DateOnly? From, bool? IsCharged, IReadOnlyList<BandFacts> Bands, string? Source) : ICommand;

internal sealed class SetTermsValidator : AbstractValidator<SetTerms>
{
    public SetTermsValidator(TimeProvider clock)
    {
        RuleFor(c => c.From).NotNull().WithMessage("Enter the day from which it holds.");
        RuleFor(c => c.From).Must(from => from >= clock.Today()).When(c => c.From is not null).WithMessage("Enter today or a later day: what held before cannot be changed any more.");
        RuleFor(c => c.IsCharged).NotNull().WithMessage("Choose whether anything is charged.");
    }
}

internal sealed class SetTermsHandler(TrainingDbContext data) : IRequestHandler<SetTerms, Unit>
{
    public async Task<Unit> Handle(SetTerms command, CancellationToken cancel)
    {
        if (await data.Set<CancellationTerms>().AnyAsync(t => t.From == command.From, cancel)) throw new Refusal("Terms from that day are there already. Choose another day.", "From");
        data.Add(new CancellationTerms(command.From, command.IsCharged!.Value, command.Bands, command.Source));
        return Unit.Value;
    }
}
