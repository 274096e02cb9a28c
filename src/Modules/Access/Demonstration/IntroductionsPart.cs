using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Access.Demonstration;

/// <summary>Puts the people whom every module has introduced on the sign-in page.</summary>
internal sealed class IntroductionsPart(IMediator mediator) : IDemonstrationPart
{
    public int Order => 1000;

    public Task FillAsync(DemonstrationWorld world, CancellationToken cancel) =>
        mediator.Send(new IntroduceDemonstrationPeople([.. world.Introductions.Select(i => new DemonstrationPerson(i.Person, i.Line))]), cancel);
}
