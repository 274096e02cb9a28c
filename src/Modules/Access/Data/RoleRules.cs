using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Data;

/// <summary>Who may hand out what: nobody may raise themselves, and the service never loses the last person who can mend it.</summary>
internal static class RoleRules
{
    /// <exception cref="Refusal">The role is a head's, and the sender is not one although there is one.</exception>
    public static async Task RequireMayGiveAsync(this AccessDbContext data, Role role, ICurrentPerson me, DateOnly today, CancellationToken cancel)
    {
        if (role == Role.Head && !me.Roles.Contains(Role.Head) && await data.IsAnybodyAsync(Role.Head, null, today, cancel))
            throw new Refusal("A head sees every child, so only a head can make somebody a head.", "Role");
    }

    /// <exception cref="Refusal">Nobody would be left who can add people.</exception>
    public static async Task RequireSomebodyLeftAsync(this AccessDbContext data, Role ending, PersonId person, DateOnly today, CancellationToken cancel)
    {
        if (ending is Role.Administrator or Role.Head
            && !await data.IsAnybodyAsync(Role.Administrator, person, today, cancel) && !await data.IsAnybodyAsync(Role.Head, person, today, cancel))
            throw new Refusal("Nobody else is an administrator or a head, so nobody could add people any more. Give somebody else the role first.");
    }

    private static Task<bool> IsAnybodyAsync(this AccessDbContext data, Role role, PersonId? except, DateOnly today, CancellationToken cancel) =>
        data.RolesHeld.AnyAsync(r => r.Role == role && r.PersonId != except && r.From <= today && (r.Until == null || r.Until > today), cancel);
}
