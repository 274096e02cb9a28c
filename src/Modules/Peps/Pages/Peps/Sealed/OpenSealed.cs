using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Platform.Messages;

namespace VirtualSchool.Peps.Pages.Sealed;

/// <summary>Opens what was told in confidence in one section. The reason is kept with who opened it and when, also in the log.</summary>
/// <param name="Key">The plan.</param>
/// <param name="Section">The section's key.</param>
/// <param name="Version">A signed version, which only the head may open; null for the plan as it is now.</param>
/// <param name="Reason">Why they must read it.</param>
[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed record OpenSealed(PepKey Key, string Section, int? Version, string? Reason) : ICommand<SealedOpened>, IOpensWithReason
{
    public ChildId Child => Key.Child;
}

/// <summary>The answers that were opened.</summary>
internal sealed record SealedOpened(IReadOnlyList<SealedAnswer> Answers);

/// <summary>One question asked in confidence, with its answer in words.</summary>
internal sealed record SealedAnswer(string Question, string Words, string By);

internal sealed class OpenSealedValidator : AbstractValidator<OpenSealed>
{
    public OpenSealedValidator() => RuleFor(c => c.Reason).SaysWhy("you need to read this");
}

internal sealed class OpenSealedHandler(PepsDbContext data, SealedBoxes boxes, Writer writer) : IRequestHandler<OpenSealed, SealedOpened>
{
    public async Task<SealedOpened> Handle(OpenSealed request, CancellationToken cancel)
    {
        var covered = await boxes.CoveredAsync(request.Key, request.Section, request.Version, cancel);
        if (covered.Answers.Count == 0) throw new Refusal("Nothing is sealed from you in this section.");
        data.Add(new SealedOpening(request.Key.Pep, request.Child, request.Section, request.Version, request.Reason!, writer.Stamp));
        return new SealedOpened(covered.Answers);
    }
}
