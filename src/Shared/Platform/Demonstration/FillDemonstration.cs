using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Demonstration;

/// <summary>Fills a database that is migrated and empty with a council that never was.</summary>
/// <param name="Children">How many children it looks after today; null for the shipped council.</param>
/// <param name="Seed">The same seed, size and day give the same council.</param>
/// <param name="Progress">Told in words what is being made.</param>
/// <exception cref="Refusal">The database is not marked as a demonstration.</exception>
[AllowSystem]
public sealed record FillDemonstration(int? Children, int Seed, IProgress<string> Progress) : ICommand;

internal sealed class FillDemonstrationValidator : AbstractValidator<FillDemonstration>
{
    public FillDemonstrationValidator() => RuleFor(c => c.Children).InclusiveBetween(1, 1_000_000).When(c => c.Children is not null);
}

internal sealed class FillDemonstrationHandler(IEnumerable<IDemonstrationPart> parts, IDemonstrationMode mode, TimeProvider clock) : IRequestHandler<FillDemonstration, Unit>
{
    public async Task<Unit> Handle(FillDemonstration request, CancellationToken cancel)
    {
        if (!mode.IsOn) throw new Refusal("Only a demonstration database is filled with invented people.");
        var world = new DemonstrationWorld(DemonstrationSize.Of(request.Children), request.Seed, clock.Today(), request.Progress);
        foreach (var part in parts.OrderBy(p => p.Order)) await part.FillAsync(world, cancel);
        return Unit.Value;
    }
}
