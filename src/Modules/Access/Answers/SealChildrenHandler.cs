using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Answers;

internal sealed class SealChildrenValidator : AbstractValidator<SealChildren>;

internal sealed class UnsealChildrenValidator : AbstractValidator<UnsealChildren>;

internal sealed class OpenSealedRecordValidator : AbstractValidator<OpenSealedRecord>
{
    public OpenSealedRecordValidator(TimeProvider clock)
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the record must be opened.");
        RuleFor(c => c.Until).GreaterThan(_ => clock.GetUtcNow()).WithMessage("A record is opened for a while.");
    }
}

internal sealed class SealChildrenHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<SealChildren, Unit>, IRequestHandler<UnsealChildren, Unit>, IRequestHandler<OpenSealedRecord, Unit>
{
    private const string Because = "the child’s record is closed";

    public async Task<Unit> Handle(SealChildren command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var children = command.Children.Distinct().ToList();
        var known = await data.SealedRecords.Where(r => children.Contains(r.ChildId)).ToListAsync(cancel);
        known.FindAll(r => r.TakenOffOn is not null).ForEach(r => (r.SealedOn, r.TakenOffOn) = (command.On, null));
        data.SealedRecords.AddRange(children.Except(known.Select(r => r.ChildId)).Select(c => new SealedRecord { ChildId = c, SealedOn = command.On }));
        foreach (var sight in await data.Sights.Where(s => children.Contains(s.ChildId) && (s.Until == null || s.Until > command.On)).ToListAsync(cancel))
            sight.EndBySeal(command.On, Because);
        return Unit.Value;
    }

    public async Task<Unit> Handle(UnsealChildren command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        (await data.Sealed.Where(r => command.Children.Contains(r.ChildId)).ToListAsync(cancel)).ForEach(r => r.TakenOffOn = command.On);
        // Whoever works with the child today is told of by Children; a former school has what was left of its last days.
        var cut = await data.Sights.Where(s => command.Children.Contains(s.ChildId) && s.UntilBeforeSeal > command.On).ToListAsync(cancel);
        data.Sights.AddRange(cut.Select(s => s.Resume(command.On)).OfType<Sight>());
        return Unit.Value;
    }

    public async Task<Unit> Handle(OpenSealedRecord command, CancellationToken cancel)
    {
        if (!await data.Sealed.AnyAsync(r => r.ChildId == command.Child, cancel)) throw new NotFound("sealed record");
        data.SealedRecordOpenings.Add(new SealedRecordOpening
        {
            ChildId = command.Child,
            PersonId = command.Person,
            Reason = command.Reason.Trim(),
            At = clock.GetUtcNow(),
            Until = command.Until,
        });
        return Unit.Value;
    }
}
