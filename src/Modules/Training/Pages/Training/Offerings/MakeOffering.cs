using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Desk;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Offerings;

/// <summary>Makes a draft of a course on dates.</summary>
/// <param name="Course">The course's reference.</param>
/// <param name="Planned">The planned occasion that gets its dates, or null.</param>
/// <param name="HostUrn">The school whose own staff it is for, or null.</param>
/// <param name="First">Its first session, or null when no date is known yet.</param>
/// <param name="HowMany">How many sessions like it there are, itself included.</param>
/// <param name="EveryDays">How many days lie between one and the next.</param>
/// <returns>Its reference.</returns>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record MakeOffering(string Course, Guid? Planned, OfferingFacts Facts, int? HostUrn, SessionFacts? First, int? HowMany, int? EveryDays) : ICommand<string>;

internal sealed class MakeOfferingValidator : AbstractValidator<MakeOffering>
{
    public MakeOfferingValidator(TimeProvider clock)
    {
        RuleFor(c => c.HowMany).InclusiveBetween(1, 30).When(c => c.HowMany is not null).WithMessage("Enter a number of sessions between 1 and 30.");
        RuleFor(c => c.EveryDays).NotNull().When(c => c.HowMany > 1).WithMessage("Enter how many days lie between one session and the next, such as 14.");
        RuleFor(c => c.EveryDays).InclusiveBetween(1, 366).When(c => c.EveryDays is not null).WithMessage("Enter a number of days between 1 and 366.");
        RuleFor(c => c.First!.On).Must(on => on is null || on < clock.Today().AddYears(5)).When(c => c.First is not null).OverridePropertyName("On").WithMessage("Enter a day within the next five years.");
    }
}

internal sealed class MakeOfferingHandler(TrainingDbContext data, TrainingDesk desk, OfferingChecks checks, TimeProvider clock) : IRequestHandler<MakeOffering, string>
{
    public async Task<string> Handle(MakeOffering command, CancellationToken cancel)
    {
        var course = await desk.CourseAsync(command.Course, version: null, cancel);
        if (course.RetiredOn is { } on) throw new Refusal($"The course has not been offered since {Words.Day(on)}. Offer it again first.");
        var facts = await checks.CheckedAsync(command.Facts, command.HostUrn, cancel);
        var number = await data.NextNumberAsync(TrainingDbContext.OfferingSequence, cancel);
        var offering = new Offering(References.OfOffering(clock.Today(), number), course.Id, facts);
        AddSessions(offering, command);
        data.Add(offering);
        if (command.Planned is { } planned) (await data.Set<PlannedCourse>().FirstOrDefaultAsync(p => p.Id == planned && p.CourseId == course.Id, cancel) ?? throw new NotFound("planned course")).Date(offering.Id);
        return offering.Reference;
    }

    private static void AddSessions(Offering offering, MakeOffering command)
    {
        if (command.First is not { } first) return;
        for (var n = 0; n < (command.HowMany ?? 1); n++) offering.AddSession(first with { On = first.On?.AddDays(n * (command.EveryDays ?? 0)) });
    }
}
