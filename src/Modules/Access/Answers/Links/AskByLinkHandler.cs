using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Access.Links;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Answers.Links;

internal sealed class AskByLinkValidator : AbstractValidator<AskByLink>
{
    public AskByLinkValidator()
    {
        RuleFor(c => c.Name).MustBeName();
        RuleFor(c => c.Email).MustBeEmail();
        RuleFor(c => c.To.Kind).NotEmpty();
        RuleFor(c => c.To.Part).NotEmpty();
    }
}

internal sealed class AskByLinkHandler(AccessDbContext data, LinkBook book, LinkPost post, TimeProvider clock) : IRequestHandler<AskByLink, Guid>
{
    public async Task<Guid> Handle(AskByLink command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        await RefuseTwiceAsync(command, cancel);
        var (rule, now) = (await book.RuleAsync(cancel), clock.GetUtcNow());
        var longest = now.AddDays(rule.LongestDays);
        var until = command.Until is { } day && London.StartOf(day) is var end && end < longest ? end : longest;
        var link = new OneTimeLink(command.To, command.Name, command.Email, command.AskedBy, command.Letter, rule, now, until);
        data.OneTimeLinks.Add(link);
        await post.SendAsync(link, askedByReader: false, cancel);
        return link.Id;
    }

    private async Task RefuseTwiceAsync(AskByLink command, CancellationToken cancel)
    {
        var (to, now, key) = (command.To, clock.GetUtcNow(), Person.KeyOf(command.Email));
        var open = await data.OneTimeLinks.AsNoTracking().Where(l => l.Kind == to.Kind && l.Record == to.Record && l.Part == to.Part && l.EndedAt == null && l.FinishedAt == null && l.Until > now).ToListAsync(cancel);
        if (open.Find(l => Person.KeyOf(l.Email) == key) is { } same)
            throw new Refusal($"{same.Name} has been asked for this already and has not finished. Send that link again, or withdraw it.", "Email");
    }
}
