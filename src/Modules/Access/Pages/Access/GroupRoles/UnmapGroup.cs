using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Pages.Access.GroupRoles;

/// <summary>Ends what a group's members hold for its sake, at once, and every session of theirs with it.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record UnmapGroup(string Group, Role Role) : ICommand;

internal sealed class UnmapGroupValidator : AbstractValidator<UnmapGroup>
{
    public UnmapGroupValidator() => RuleFor(c => c.Group).NotEmpty();
}

internal sealed class UnmapGroupHandler(AccessDbContext data, TimeProvider clock) : IRequestHandler<UnmapGroup, Unit>
{
    public async Task<Unit> Handle(UnmapGroup command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        var mapped = await data.GroupRoles.FindAsync([command.Group, command.Role], cancel) ?? throw new NotFound("group that holds the role");
        var members = await data.People.Include(p => p.Roles).Where(p => p.Roles.Any(r => r.Group == command.Group && r.Role == command.Role && r.Until == null)).ToListAsync(cancel);
        members.ForEach(m => m.LeaveGroup(mapped, clock.Today()));
        data.GroupRoles.Remove(mapped);
        return Unit.Value;
    }
}
