using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Restricted;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Messages;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Children.Pages.Restricted;

/// <summary>Opens what is restricted about a child: where they live, adoption, death. The reason is kept with who opened it and when, also in the log.</summary>
[AllowRoles(Role.Head, Role.Adviser, Role.SocialWorker)]
internal sealed record OpenRestricted(ChildId Child, string? Reason) : ICommand<RestrictedOpened>, IOpensWithReason;

/// <summary>The facts that were opened.</summary>
internal sealed record RestrictedOpened(IReadOnlyList<RestrictedFact> Facts);

/// <summary>One restricted fact in words.</summary>
internal sealed record RestrictedFact(string Label, string Words);

internal sealed class OpenRestrictedValidator : AbstractValidator<OpenRestricted>
{
    public OpenRestrictedValidator() => RuleFor(c => c.Reason).SaysWhy("you need to know this");
}

internal sealed class OpenRestrictedHandler(ChildrenDbContext data, ICurrentPerson me, TimeProvider clock) : IRequestHandler<OpenRestricted, RestrictedOpened>
{
    public async Task<RestrictedOpened> Handle(OpenRestricted command, CancellationToken cancel)
    {
        var child = await data.Set<Child>().IgnoreQueryFilters().AsNoTracking().Include(c => c.Episodes).FirstOrDefaultAsync(c => c.Id == command.Child, cancel) ?? throw new NotFound("child");
        data.Add(new RestrictedOpening(child.Id, command.Reason!, me.Id, me.Name, clock.GetUtcNow()));
        var takenOff = await data.Set<SealTakenOff>().AsNoTracking().Where(t => t.ChildId == child.Id).OrderBy(t => t.At).ToListAsync(cancel);
        return new RestrictedOpened([.. RestrictedWords.Of(child, takenOff)]);
    }
}
