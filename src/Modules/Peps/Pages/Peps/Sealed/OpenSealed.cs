using FluentValidation;
using MediatR;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;

namespace VirtualSchool.Peps.Pages.Sealed;

/// <summary>Opens what was told in confidence in one section. The reason is kept with who opened it and when, also in the log.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed record OpenSealed(PepKey Key, string Section, string? Reason) : ICommand<SealedOpened>, IOpensWithReason
{
    public ChildId Child => Key.Child;
}

/// <summary>The answers that were opened.</summary>
internal sealed record SealedOpened(IReadOnlyList<SealedAnswer> Answers);

/// <summary>One question asked in confidence, with its answer in words.</summary>
internal sealed record SealedAnswer(string Question, string Words, string By);

internal sealed class OpenSealedValidator : AbstractValidator<OpenSealed>
{
    public OpenSealedValidator()
    {
        RuleFor(c => c.Reason).Must(r => r?.Trim().Length >= 10).WithMessage("Say why you need to read this, in a few words: it is kept with your name.");
        RuleFor(c => c.Reason).MaximumLength(1000).WithMessage("Keep the reason to 1,000 characters.");
    }
}

internal sealed class OpenSealedHandler(PepsDbContext data, SealedBoxes boxes, Writer writer) : IRequestHandler<OpenSealed, SealedOpened>
{
    public async Task<SealedOpened> Handle(OpenSealed request, CancellationToken cancel)
    {
        var covered = await boxes.CoveredAsync(request.Key, request.Section, cancel);
        if (covered.Answers.Count == 0) throw new Refusal("Nothing is sealed from you in this section.");
        data.Add(new SealedOpening(request.Key.Pep, request.Child, request.Section, request.Reason!, writer.Stamp));
        return new SealedOpened(covered.Answers);
    }
}
