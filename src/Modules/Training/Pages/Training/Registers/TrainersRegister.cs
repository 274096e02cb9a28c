using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Evaluating;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Pages.Registers;

/// <summary>The register for a trainer without an account, by the link of their letter; of today when no session is named.</summary>
internal sealed record FindTrainersRegister(string Key, Guid? Session) : IQuery<TrainersRegisterShown>
{
    /// <summary>Never shows the key, wherever the message is written.</summary>
    public override string ToString() => nameof(FindTrainersRegister);
}

/// <summary>What they see.</summary>
/// <param name="DoorCode">By which people sign in; null until the coordinator made it.</param>
/// <param name="RoomCode">By which people answer; null until the coordinator made it.</param>
internal sealed record TrainersRegisterShown(string Trainer, RegisterShown Register, string? DoorCode, string? RoomCode);

/// <summary>A trainer says of many at once how they were at a session.</summary>
[AllowEveryone]
internal sealed record TakeTrainersRegister(string Key, Guid Session, IReadOnlyList<RegisterLine> Lines, bool TheRestCame) : ICommand
{
    /// <summary>Never shows the key, wherever the message is written.</summary>
    public override string ToString() => nameof(TakeTrainersRegister);
}

internal sealed class TakeTrainersRegisterValidator : AbstractValidator<TakeTrainersRegister>
{
    public TakeTrainersRegisterValidator() => RuleFor(c => c.Lines).NotNull();
}

internal sealed class TrainersRegisterHandler(TrainerKeys keys, RegisterBook book, RegisterSheet sheet, RegisterTaker taker, TrainingDbContext data, TimeProvider clock)
    : IRequestHandler<FindTrainersRegister, TrainersRegisterShown>, IRequestHandler<TakeTrainersRegister, Unit>
{
    public async Task<TrainersRegisterShown> Handle(FindTrainersRegister query, CancellationToken cancel)
    {
        var (trainer, offering) = await FindAsync(query.Key, cancel);
        var register = await sheet.ReadAsync(offering, query.Session, withNeeds: true, cancel);
        var at = register.At is { } session && IsOpen(session.On) ? session : throw new NotFound("a register that is open today");
        var room = from r in data.Set<OfferingEvaluation>() join o in data.Set<Offering>() on r.OfferingId equals o.Id where o.Reference == offering select r.Code;
        return new TrainersRegisterShown(
            trainer, register with { Sessions = [.. register.Sessions.Where(s => IsOpen(s.On))] },
            at.On == clock.Today() ? await data.Set<DoorCode>().Where(d => d.SessionId == at.Id).Select(d => d.Code).FirstOrDefaultAsync(cancel) : null, await room.FirstOrDefaultAsync(cancel));
    }

    public async Task<Unit> Handle(TakeTrainersRegister request, CancellationToken cancel)
    {
        var (trainer, offering) = await FindAsync(request.Key, cancel);
        var open = await book.TakeAsync(offering, cancel);
        var session = open.Offering.SessionOf(request.Session);
        if (!IsOpen(session.On)) throw new NotFound("a register that is open today");
        taker.Take(open, session, request.Lines, request.TheRestCame, trainer);
        return Unit.Value;
    }

    // On its day, and on the next for what was written down on the way home.
    private bool IsOpen(DateOnly on) => on == clock.Today() || on == clock.Today().AddDays(-1);

    private async Task<(string Trainer, string Offering)> FindAsync(string key, CancellationToken cancel)
    {
        var id = keys.Read(key);
        var found = await (from trainer in data.Set<OfferingTrainer>()
                           join offering in data.Set<Offering>() on trainer.OfferingId equals offering.Id
                           where trainer.Id == id && offering.State == OfferingState.Published
                           select new { trainer.Name, offering.Reference }).FirstOrDefaultAsync(cancel);
        return found is null ? throw new NotFound("a register by a trainer's key") : (found.Name, found.Reference);
    }
}
