using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Peps;

namespace VirtualSchool.Violations.Walls;

/// <summary>Uses another module, and a module's contracts along an edge that the graph does not list.</summary>
internal static class BreaksTheWalls
{
    public static IServiceCollection AddAnother(IServiceCollection services) => services.AddPeps();

    public static FindPeople Ask(PersonId person) => new([person]);
}
