using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Walls;

/// <summary>Which of our assemblies each one really uses, and what of that is not allowed.</summary>
internal static class References
{
    private const string Prefix = "VirtualSchool.";

    /// <summary>The edges between modules that the code draws.</summary>
    public static IEnumerable<(string From, string To)> Edges(House house) =>
        from module in house.Modules
        from used in Of(module.Core)
        where used.EndsWith(".Contracts", StringComparison.Ordinal) && used != $"{module.Name}.Contracts"
        select (module.Name, used[..^".Contracts".Length]);

    /// <summary>What breaks the walls: a module uses Kernel, Platform, its own contracts and those of the modules it may send to; contracts use Kernel.</summary>
    public static IEnumerable<string> Breaches(House house, IReadOnlyList<(string From, string To)> edges) =>
        house.Modules.SelectMany(m => Of(m.Core).Except(Allowed(m.Name, edges)).Select(used => $"{m.Name} uses {used}"))
            .Concat(house.Modules.Where(m => m.Contracts is not null)
                .SelectMany(m => Of(m.Contracts!).Except(["Kernel"]).Select(used => $"{m.Name}.Contracts uses {used}")));

    public static IEnumerable<string> Of(AssemblyDefinition assembly) => assembly.MainModule.AssemblyReferences
        .Where(r => r.Name.StartsWith(Prefix, StringComparison.Ordinal)).Select(r => r.Name[Prefix.Length..]);

    private static IEnumerable<string> Allowed(string module, IReadOnlyList<(string From, string To)> edges) =>
        edges.Where(e => e.From == module).Select(e => $"{e.To}.Contracts").Concat(["Kernel", "Platform", $"{module}.Contracts"]);
}
