using Shouldly;
using VirtualSchool.ArchitectureTests.Subjects;
using Xunit;

namespace VirtualSchool.ArchitectureTests.Walls;

public sealed class WallTests
{
    [Fact]
    public void Modules_AreThoseOfTheGraph() =>
        House.Service.Modules.Select(m => m.Name).ShouldBe(ModuleGraph.LowToHigh, ignoreOrder: true);

    [Fact]
    public void Graph_OnlyLeadsFromHighToLow() =>
        ModuleGraph.Edges.Where(e => IndexOf(e.To) < 0 || IndexOf(e.From) <= IndexOf(e.To)).ShouldBeEmpty();

    [Fact]
    public void Modules_UseOnlyWhatTheGraphAllows() => References.Breaches(House.Service, ModuleGraph.Edges).ShouldBeEmpty();

    [Fact]
    public void Graph_ListsOnlyWhatIsUsed() => ModuleGraph.Edges.Except(References.Edges(House.Service)).ShouldBeEmpty();

    [Fact]
    public void Kernel_UsesNothingOfOurs_AndPlatformOnlyKernel()
    {
        References.Of(House.Read("Kernel")).ShouldBeEmpty();
        References.Of(House.Read("Platform")).ShouldBe(["Kernel"]);
    }

    [Fact]
    public void Kernel_KnowsNeitherDatabaseNorWeb() =>
        House.Read("Kernel").MainModule.AssemblyReferences.Select(r => r.Name).Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n != "MediatR").ShouldBeEmpty();

    [Fact]
    public void Breaches_BiteAModuleThatUsesAnother_AnUnlistedEdge_AndContractsThatKnowTooMuch()
    {
        var breaches = References.Breaches(House.Violations, ModuleGraph.Edges).ToList();

        breaches.ShouldContain("Violations uses Peps");
        breaches.ShouldContain("Violations uses Access.Contracts");
        breaches.ShouldContain("Violations.Contracts uses Peps");
    }

    [Fact]
    public void Edges_FindWhatIsUsed_SoThatAListedButUnusedOneIsSeen()
    {
        var used = References.Edges(House.Violations).ToList();
        used.ShouldBe([("Violations", "Access")]);
        ModuleGraph.Edges.Append(("Violations", "Children")).Except(References.Edges(House.Service)).Except(used).ShouldContain(("Violations", "Children"));
    }

    private static int IndexOf(string module) => ModuleGraph.LowToHigh.ToList().IndexOf(module);
}
