using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;

namespace VirtualSchool.Peps.Pages.Arranging;

/// <summary>Sets the day of the meeting, or moves it; every section's due day follows from it.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record ArrangeMeeting(PepKey Key, DateOnly? On, TimeOnly? At, string? Place) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class ArrangeMeetingValidator : AbstractValidator<ArrangeMeeting>
{
    public ArrangeMeetingValidator()
    {
        RuleFor(c => c.On).NotNull().WithMessage("Enter the day of the meeting.");
        RuleFor(c => c.Place).MaximumLength(120).WithMessage("Keep the place to 120 characters.");
    }
}

internal sealed class ArrangeMeetingHandler(PepDesk desk, SectionKeeper sections, Writer writer) : IRequestHandler<ArrangeMeeting, Unit>
{
    public async Task<Unit> Handle(ArrangeMeeting request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        var stamp = writer.Stamp;
        opened.Pep.ArrangeMeeting(request.On!.Value, request.At, request.Place, stamp);
        await sections.PlanAsync(opened, stamp.On, cancel);
        return Unit.Value;
    }
}
