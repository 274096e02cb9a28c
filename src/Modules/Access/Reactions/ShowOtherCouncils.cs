using MediatR;
using VirtualSchool.Access.Pages.Access.OtherCouncils;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Access.Reactions;

/// <summary>On a designated teacher's home page: where their pupils are whom another council looks after.</summary>
internal sealed class ShowOtherCouncils(IMediator mediator, ICurrentPerson me) : INotificationHandler<Gather<HomeCard>>
{
    /// <summary>Also said beside the sign-in.</summary>
    public const string Words = "Your pupils looked after by another council are in that council’s service.";

    private const int Harm = 90;

    public async Task Handle(Gather<HomeCard> gather, CancellationToken cancel)
    {
        if (!me.Roles.Contains(Role.DesignatedTeacher)) return;
        var councils = await mediator.Send(new OtherCouncilsToday(), cancel);
        if (councils.Count == 0) return;
        gather.Add(new HomeCard("Pupils of other councils", Harm, Words, [.. councils.Select(c => new HomeItem(null, c.Name, $"Opens {c.Host}.", c.SignInAddress))]));
    }
}
