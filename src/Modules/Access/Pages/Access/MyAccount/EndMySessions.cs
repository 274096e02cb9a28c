using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Pages.Access.MyAccount;

/// <summary>Ends every session of the sender, on every computer and telephone, this one too.</summary>
[AllowSignedIn]
internal sealed record EndMySessions : ICommand;

internal sealed class EndMySessionsHandler(AccessDbContext data, ICurrentPerson me) : IRequestHandler<EndMySessions, Unit>
{
    public async Task<Unit> Handle(EndMySessions command, CancellationToken cancel)
    {
        (await data.People.SingleAsync(p => p.Id == me.Id, cancel)).EndSessions();
        return Unit.Value;
    }
}
