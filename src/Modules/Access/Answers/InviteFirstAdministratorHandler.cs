using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Settings;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Answers;

internal sealed class InviteFirstAdministratorHandler(AccessDbContext data, IDemonstrationMode demonstration, TimeProvider clock)
    : IRequestHandler<InviteFirstAdministrator, FirstAdministratorLink?>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task<FirstAdministratorLink?> Handle(InviteFirstAdministrator command, CancellationToken cancel)
    {
        if (demonstration.IsOn || await SomebodyCanAddPeopleAsync(cancel))
            return null;
        await data.WithdrawLinksAsync(null, clock.GetUtcNow(), cancel);
        var (link, token) = SetUpLink.Make(null, clock.GetUtcNow() + Lifetime);
        data.SetUpLinks.Add(link);
        return new FirstAdministratorLink($"/set-up/{token}", link.ExpiresAt);
    }

    private Task<bool> SomebodyCanAddPeopleAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        return data.Accounts.AnyAsync(a => a.PasswordHash != null && data.RolesHeld.Any(r => r.PersonId == a.PersonId
            && (r.Role == Role.Administrator || r.Role == Role.Head) && r.From <= today && (r.Until == null || r.Until > today)), cancel);
    }
}
