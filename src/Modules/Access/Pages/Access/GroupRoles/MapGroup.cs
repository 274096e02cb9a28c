using FluentValidation;
using MediatR;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.GroupRoles;

/// <summary>Lets the members of a group at the issuer hold a role here, from their next sign-in with it.</summary>
[AllowRoles(Role.Head, Role.Administrator)]
internal sealed record MapGroup(string Group, string Name, Role Role) : ICommand;

internal sealed class MapGroupValidator : AbstractValidator<MapGroup>
{
    public MapGroupValidator()
    {
        RuleFor(c => c.Group).Must(g => g.Trim().Length is > 0 and <= 200).WithMessage("Enter the group as the issuer names it. For Entra ID that is its object identity.");
        RuleFor(c => c.Name).Must(n => n.Trim().Length is > 0 and <= 200).WithMessage("Enter what the council calls the group.");
        RuleFor(c => c.Role).IsInEnum().WithMessage("Choose a role.");
    }
}

internal sealed class MapGroupHandler(AccessDbContext data, ICurrentPerson me) : IRequestHandler<MapGroup, Unit>
{
    public async Task<Unit> Handle(MapGroup command, CancellationToken cancel)
    {
        await data.OneWriterAtATimeAsync(cancel);
        if (command.Role == Role.Head && !me.Roles.Contains(Role.Head))
            throw new Refusal("A head sees every child, so only a head can let a group be heads.", nameof(command.Role));
        if (await data.GroupRoles.FindAsync([command.Group.Trim(), command.Role], cancel) is not null)
            throw new Refusal("This group holds this role already.", nameof(command.Group));
        data.GroupRoles.Add(new GroupRole(command.Group.Trim(), command.Role, command.Name.Trim()));
        return Unit.Value;
    }
}
