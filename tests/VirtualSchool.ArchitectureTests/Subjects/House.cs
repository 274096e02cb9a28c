using Mono.Cecil;

namespace VirtualSchool.ArchitectureTests.Subjects;

/// <summary>One module: its own assembly, and its contracts if it has any.</summary>
internal sealed record ModuleAssemblies(string Name, AssemblyDefinition Core, AssemblyDefinition? Contracts)
{
    public string Schema => Name.ToLowerInvariant();
}

/// <summary>The assemblies that the rules look at: those of the service, found beside this test, or the one that breaks every rule.</summary>
internal sealed class House
{
    private const string Prefix = "VirtualSchool.";
    private static readonly string[] NoModules = ["Kernel", "Platform", "Host", "Design", "Testing", "Violations"];

    private readonly Dictionary<string, TypeDefinition> _byName;

    private House(IReadOnlyList<ModuleAssemblies> modules, IReadOnlyList<AssemblyDefinition> shared, IReadOnlyList<AssemblyDefinition> published)
    {
        Modules = modules;
        Published = published;
        var product = (List<AssemblyDefinition>)[.. modules.SelectMany(m => new[] { m.Core, m.Contracts }).OfType<AssemblyDefinition>().Concat(shared).DistinctBy(a => a.Name.Name)];
        Types = [.. product.SelectMany(a => a.Written())];
        _byName = Types.ToDictionary(t => t.FullName);
    }

    public static House Service { get; } = FindService();

    public static House Violations { get; } = FindViolations();

    public IReadOnlyList<ModuleAssemblies> Modules { get; }

    /// <summary>Every type that ships.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; }

    /// <summary>What others read: contracts, Kernel and Platform.</summary>
    public IReadOnlyList<AssemblyDefinition> Published { get; }

    public TypeDefinition? Find(TypeReference reference) => _byName.GetValueOrDefault(reference.GetElementType().FullName);

    public static AssemblyDefinition Read(string name)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        return AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"{Prefix}{name}.dll"), new ReaderParameters { AssemblyResolver = resolver });
    }

    private static House FindService()
    {
        var names = Directory.GetFiles(AppContext.BaseDirectory, Prefix + "*.dll").Select(f => Path.GetFileNameWithoutExtension(f)[Prefix.Length..]).ToList();
        var modules = names.Where(n => !n.Contains('.') && !n.EndsWith("Tests", StringComparison.Ordinal) && !NoModules.Contains(n))
            .Select(n => new ModuleAssemblies(n, Read(n), names.Contains($"{n}.Contracts") ? Read($"{n}.Contracts") : null)).ToList();
        var (kernel, platform, host) = (Read("Kernel"), Read("Platform"), Read("Host"));
        return new House(modules, [kernel, platform, host], [kernel, platform, .. modules.Select(m => m.Contracts).OfType<AssemblyDefinition>()]);
    }

    private static House FindViolations()
    {
        var all = Read("Violations");
        return new House([new ModuleAssemblies("Violations", all, all)], [], [all]);
    }
}
