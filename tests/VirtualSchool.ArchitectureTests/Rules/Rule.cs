using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Rules;

/// <summary>One rule of the house about types. It finds its own subjects; finding none is a failure, since then it proves nothing.</summary>
internal abstract class Rule
{
    public abstract IEnumerable<TypeDefinition> Subjects(House house);

    /// <summary>What is wrong with a subject and what to do about it, or null when it keeps the rule.</summary>
    public abstract string? Against(TypeDefinition subject, House house);

    public static IReadOnlyList<Rule> All { get; } =
        [.. typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).OrderBy(t => t.Name).Select(t => (Rule)Activator.CreateInstance(t)!)];
}
