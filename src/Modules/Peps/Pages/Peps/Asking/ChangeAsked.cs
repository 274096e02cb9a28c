using FluentValidation;
using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Peps.Pages.Asking;

/// <summary>One person who was asked by one-time link to write in a plan.</summary>
internal sealed record OneAsked(PepKey Key, Guid Link) : IQuery<OneAskedShown>, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>How far they have come.</summary>
/// <param name="MayChange">True for whoever writes the section: they send it again, back, or withdraw it.</param>
internal sealed record OneAskedShown(PepHead Head, string Section, string Title, AskedShown Asked, bool MayChange);

/// <summary>Sends the link again, to the same address.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record SendAskedAgain(PepKey Key, Guid Link) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Sends what they finished back to them with what to change.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record SendBackAsked(PepKey Key, Guid Link, string? Words) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

/// <summary>Ends the link; what was written by it stays.</summary>
[AllowRoles(Role.SocialWorker, Role.DesignatedTeacher, Role.Adviser, Role.Head)]
internal sealed record WithdrawAsked(PepKey Key, Guid Link) : ICommand, IAboutChild
{
    public ChildId Child => Key.Child;
}

internal sealed class SendAskedAgainValidator : AbstractValidator<SendAskedAgain>
{
    public SendAskedAgainValidator() => RuleFor(c => c.Link).NotEmpty();
}

internal sealed class SendBackAskedValidator : AbstractValidator<SendBackAsked>
{
    public SendBackAskedValidator() => RuleFor(c => c.Words).Must(words => words?.Trim().Length is > 0 and <= 1000).WithMessage("Say what is to be changed, in 1,000 characters at most.");
}

internal sealed class WithdrawAskedValidator : AbstractValidator<WithdrawAsked>
{
    public WithdrawAskedValidator() => RuleFor(c => c.Link).NotEmpty();
}

internal sealed class ChangeAskedHandler(PepDesk desk, AskedOfOthers others, IMediator mediator, ICurrentPerson me)
    : IRequestHandler<OneAsked, OneAskedShown>, IRequestHandler<SendAskedAgain, Unit>, IRequestHandler<SendBackAsked, Unit>, IRequestHandler<WithdrawAsked, Unit>
{
    public async Task<OneAskedShown> Handle(OneAsked query, CancellationToken cancel)
    {
        var opened = await desk.ReadAsync(query.Key, cancel);
        var (section, asked) = await FindAsync(opened, query.Link, cancel);
        return new OneAskedShown(PepHead.Of(opened.Pep, opened.Child), section.Key, section.Title, asked, Pens.MayWrite(me.Roles, section.Owner, section.Helpers));
    }

    public Task<Unit> Handle(SendAskedAgain request, CancellationToken cancel) => SendAsync(request.Key, request.Link, null, cancel);

    public Task<Unit> Handle(SendBackAsked request, CancellationToken cancel) => SendAsync(request.Key, request.Link, request.Words, cancel);

    public async Task<Unit> Handle(WithdrawAsked request, CancellationToken cancel)
    {
        await TakeAsync(request.Key, request.Link, cancel);
        await mediator.Send(new EndLink(request.Link, $"withdrawn by {me.Name}"), cancel);
        return Unit.Value;
    }

    private async Task<Unit> SendAsync(PepKey key, Guid link, string? words, CancellationToken cancel)
    {
        var (opened, asked) = await TakeAsync(key, link, cancel);
        opened.Pep.RefuseUnlessBeingWritten();
        if (words is null && asked.Link.State == LinkState.Finished) throw new Refusal($"{asked.Link.Name} has finished. Send it back with what is to be changed.");
        await mediator.Send(new SendLinkAgain(link, words), cancel);
        return Unit.Value;
    }

    private async Task<(OpenedPep Opened, AskedShown Asked)> TakeAsync(PepKey key, Guid link, CancellationToken cancel)
    {
        var opened = await desk.TakeAsync(key, cancel);
        var (section, asked) = await FindAsync(opened, link, cancel);
        Pens.RefuseUnlessMayWrite(me.Roles, section);
        return (opened, asked);
    }

    private async Task<(SectionAsked Section, AskedShown Asked)> FindAsync(OpenedPep opened, Guid link, CancellationToken cancel)
    {
        foreach (var section in opened.Pages.Sections)
            if ((await others.OfAsync(opened, section, cancel)).FirstOrDefault(a => a.Link.Id == link) is { } found) return (opened.Pages.Asked(section), found);
        throw new NotFound("no such link of this plan");
    }
}
