using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Data;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using VirtualSchool.Peps.Letters;

namespace VirtualSchool.Peps.Pages.Reviewing;

/// <summary>Begins the reading of a plan that was sent: its first day of review is kept.</summary>
[AllowRoles(Role.Adviser, Role.Head)]
internal sealed record StartReview(PepKey Key) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Grades a plan and signs it off, or returns it with what needs to change.</summary>
[AllowRoles(Role.Adviser, Role.Head)]
internal sealed record DecideOnPep(PepKey Key, ReviewDecision Decision, Grade? Grade, string? Praise, string? Reason, IReadOnlyList<SectionSaid> Feedback) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>What the reader says of one section.</summary>
internal sealed record SectionSaid(string Section, Grade? Grade, string? Words);

internal sealed class StartReviewValidator : AbstractValidator<StartReview>
{
    public StartReviewValidator() => RuleFor(c => c.Key.Pep).NotEmpty();
}

internal sealed class DecideOnPepValidator : AbstractValidator<DecideOnPep>
{
    public DecideOnPepValidator()
    {
        RuleFor(c => c.Decision).IsInEnum().WithMessage("Choose to sign off or to return.");
        RuleFor(c => c.Praise).NotEmpty().WithMessage("Say what is good in this plan: praise belongs to every grade.");
        RuleFor(c => c.Praise).MaximumLength(4000).WithMessage("Keep the praise to 4,000 characters.");
        RuleFor(c => c.Reason).MaximumLength(4000).WithMessage("Keep this to 4,000 characters.");
    }
}

internal sealed class DecideOnPepHandler(PepsDbContext data, PepDesk desk, Freezing freezing, PepPost post, Writer writer)
    : IRequestHandler<StartReview, Unit>, IRequestHandler<DecideOnPep, Unit>
{
    public async Task<Unit> Handle(StartReview request, CancellationToken cancel)
    {
        (await desk.LockAsync(request.Key, cancel)).StartReview(writer.Stamp);
        return Unit.Value;
    }

    public async Task<Unit> Handle(DecideOnPep request, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(request.Key, cancel);
        var stamp = writer.Stamp;
        var review = await WriteReviewAsync(opened.Pep, request, stamp, cancel);
        if (request.Decision == ReviewDecision.Returned) opened.Pep.Return(review, HolderOf(opened, review.FirstSectionToChange), stamp);
        else await freezing.SignAsync(opened, review, stamp, cancel);
        await post.SendAsync(LetterOf(opened, request.Decision), opened.Child, [Holder.DesignatedTeacher, Holder.SocialWorker], cancel);
        return Unit.Value;
    }

    private async Task<PepReview> WriteReviewAsync(Pep pep, DecideOnPep request, Stamp stamp, CancellationToken cancel)
    {
        var round = 1 + await data.Set<PepReview>().CountAsync(r => r.PepId == pep.Id, cancel);
        var review = new PepReview(pep, round, request.Decision, request.Grade, request.Praise, request.Reason, stamp);
        foreach (var said in request.Feedback) review.Say(said.Section, said.Grade, said.Words);
        data.Add(review);
        return review;
    }

    private static PepLetter LetterOf(OpenedPep opened, ReviewDecision decision) => decision == ReviewDecision.Returned
        ? PepLetter.Returned(opened.Pep, opened.Child)
        : PepLetter.SignedOff(opened.Pep, opened.Child);

    private static Holder HolderOf(OpenedPep opened, string? section) =>
        opened.Progress.Find(s => s.Section == section)?.For ?? opened.Pages.Keeper;
}
