using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;

namespace VirtualSchool.Peps.Pages.Amending;

/// <summary>Opens a signed plan again to change something; the signed version stays as it is.</summary>
[AllowRoles(Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record AmendPep(PepKey Key, string? Reason) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class AmendPepValidator : AbstractValidator<AmendPep>
{
    public AmendPepValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the plan is amended.");
        RuleFor(c => c.Reason).MaximumLength(1000).WithMessage("Keep the reason to 1,000 characters.");
    }
}

internal sealed class AmendPepHandler(PepDesk desk, SectionKeeper sections, Writer writer) : IRequestHandler<AmendPep, Unit>
{
    public async Task<Unit> Handle(AmendPep request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        var stamp = writer.Stamp;
        opened.Pep.Amend(request.Reason!, stamp);
        await sections.MeasureAsync(opened, stamp.On, cancel);
        return Unit.Value;
    }
}
