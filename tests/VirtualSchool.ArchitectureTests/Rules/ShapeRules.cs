using System.Collections.Concurrent;
using System.Xml.Linq;
using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Rules;

/// <summary>A module shows the others one type, by which it is added; the rest is its own affair.</summary>
internal sealed class OnlyTheModuleIsPublic : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Modules.SelectMany(m => m.Core.Written()).Where(t => t.DeclaringType is null);

    public override string? Against(TypeDefinition subject, House house) =>
        !subject.IsPublic || house.Modules.Any(m => subject.FullName == $"VirtualSchool.{m.Name}.{m.Name}Module") ? null : "is public: only the module's own class is; what others need belongs in Contracts";
}

internal sealed class ClassesAreSealed : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Modules.SelectMany(m => new[] { m.Core, m.Contracts }).OfType<AssemblyDefinition>().SelectMany(a => a.Written()).Where(t => t.IsClass && !t.IsValueType);

    public override string? Against(TypeDefinition subject, House house) => subject.IsSealed || subject.IsAbstract ? null : "can be inherited from: seal it";
}

internal sealed class NamesSayWhatThingsAre : Rule
{
    private static readonly string[] Empty = ["Manager", "Helper", "Service", "Dto", "Base", "Impl", "Common", "Utils", "Util"];

    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types;

    public override string? Against(TypeDefinition subject, House house)
    {
        var name = subject.Name.Split('`')[0];
        var suffix = Empty.FirstOrDefault(s => name.Length > s.Length && name.EndsWith(s, StringComparison.Ordinal));
        return suffix is null || name.EndsWith("TagHelper", StringComparison.Ordinal) ? null : $"ends in {suffix}, which says nothing: name what it is or does";
    }
}

internal sealed class WhatOthersReadIsSaid : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Published.SelectMany(a => a.Written()).Where(t => t.IsPublic);

    public override string? Against(TypeDefinition subject, House house) =>
        Said(subject.Module.Assembly.Name.Name).Contains("T:" + subject.FullName) ? null : "has no <summary>: say who uses it and what it promises";

    private static HashSet<string> Said(string assembly) => Documents.GetOrAdd(assembly, static name =>
        [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, name + ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value)).Select(m => (string)m.Attribute("name")!)]);

    private static ConcurrentDictionary<string, HashSet<string>> Documents { get; } = new();
}
