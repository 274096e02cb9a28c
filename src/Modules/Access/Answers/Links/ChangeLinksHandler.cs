using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Answers.Links;

internal sealed class SendLinkAgainValidator : AbstractValidator<SendLinkAgain>
{
    public SendLinkAgainValidator() => RuleFor(c => c.SentBackWith).Must(words => words is null || words.Trim().Length is > 0 and <= 1000)
        .WithMessage("Say what is to be changed, in 1,000 characters at most.");
}

internal sealed class FinishLinkValidator : AbstractValidator<FinishLink>
{
    public FinishLinkValidator() => RuleFor(c => c.Link).NotEmpty();
}

internal sealed class EndLinkValidator : AbstractValidator<EndLink>
{
    public EndLinkValidator() => RuleFor(c => c.Because).NotEmpty();
}

internal sealed class EndLinksValidator : AbstractValidator<EndLinks>
{
    public EndLinksValidator() => RuleFor(c => c.Because).NotEmpty();
}

internal sealed class ChangeLinksHandler(AccessDbContext data, LinkBook book, LinkPost post, TimeProvider clock)
    : IRequestHandler<SendLinkAgain, Unit>, IRequestHandler<FinishLink, Unit>, IRequestHandler<EndLink, Unit>, IRequestHandler<EndLinks, Unit>
{
    public async Task<Unit> Handle(SendLinkAgain command, CancellationToken cancel)
    {
        var link = await book.TakeAsync(command.Link, cancel);
        if (link.EndedAt is null)
            link.Reopen(command.SentBackWith);
        if (!link.IsOpen(clock.GetUtcNow()))
            throw new Refusal($"This link is over{(link.EndedBecause is { } why ? $": {why}" : "")}. Ask anew.");
        if (await book.AskerAsync(link, cancel) is null)
            throw new Refusal("Whoever asked does not see this child any more, so their link opens nothing. Withdraw it and ask yourself.");
        await post.SendAsync(link, askedByReader: false, cancel);
        return Unit.Value;
    }

    public async Task<Unit> Handle(FinishLink command, CancellationToken cancel)
    {
        (await book.TakeAsync(command.Link, cancel)).Finish(clock.GetUtcNow());
        return Unit.Value;
    }

    public async Task<Unit> Handle(EndLink command, CancellationToken cancel)
    {
        (await book.TakeAsync(command.Link, cancel)).End(command.Because, clock.GetUtcNow());
        return Unit.Value;
    }

    public async Task<Unit> Handle(EndLinks command, CancellationToken cancel)
    {
        var records = command.Records.ToArray();
        if (records.Length == 0)
            return Unit.Value;
        var open = await data.OneTimeLinks.Where(l => l.Kind == command.Kind && records.Contains(l.Record) && (command.Part == null || l.Part == command.Part) && l.EndedAt == null && l.FinishedAt == null).ToListAsync(cancel);
        open.ForEach(l => l.End(command.Because, clock.GetUtcNow()));
        return Unit.Value;
    }
}
