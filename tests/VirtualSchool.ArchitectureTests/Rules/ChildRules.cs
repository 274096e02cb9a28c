using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Rules;

/// <summary>What a person may send about a child passes the gate with that child.</summary>
internal sealed class MessagesThatNameChildrenAreGated : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) =>
        house.Types.Where(t => t.IsRequest() && !t.IsMarked("AllowSystemAttribute") && Naming.NamesChildren(t, house));

    public override string? Against(TypeDefinition subject, House house) =>
        Naming.IsGated(subject) ? null : "carries a ChildId: implement IAboutChild (one child) or IWithinSight (several), or mark it [AllowSystem] if no person ever sends it";
}

/// <summary>What names children in its answer is kept within the sight of whoever asks.</summary>
internal sealed class AnswersThatNameChildrenAreWithinSight : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) =>
        house.Types.Where(t => t.IsQuery() && !t.IsMarked("AllowSystemAttribute") && Naming.NamesChildren(AnswerOf(t), house));

    public override string? Against(TypeDefinition subject, House house)
    {
        if (!Naming.IsGated(subject))
            return "answers with children: implement IWithinSight (a list) or IAboutChild (one child), or mark it [AllowSystem] if no person ever sends it";
        return !subject.Has("VirtualSchool.Kernel.IWithinSight") || (house.Find(AnswerOf(subject)) is { } answer && answer.Has("VirtualSchool.Kernel.IShowsChildren"))
            ? null
            : "answers with children: let its answer implement IShowsChildren, so that the look is logged with the children shown";
    }

    private static TypeReference AnswerOf(TypeDefinition query) => query.Closed("VirtualSchool.Kernel.IQuery`1").Single().GenericArguments[0];
}

/// <summary>Finds children in the values of a type, however deep.</summary>
internal static class Naming
{
    public static bool IsGated(TypeDefinition message) => message.Has("VirtualSchool.Kernel.IAboutChild") || message.Has("VirtualSchool.Kernel.IWithinSight");

    public static bool NamesChildren(TypeReference type, House house) => NamesChildren(type, house, []);

    private static bool NamesChildren(TypeReference type, House house, HashSet<string> seen)
    {
        if (type.FullName == "VirtualSchool.Kernel.ChildId")
            return true;
        if (type is GenericInstanceType generic && generic.GenericArguments.Any(a => NamesChildren(a, house, seen)))
            return true;
        if (type is TypeSpecification wrapped and not GenericInstanceType)
            return NamesChildren(wrapped.ElementType, house, seen);
        return type.FullName != "VirtualSchool.Kernel.VisibleChildren" && seen.Add(type.FullName) && house.Find(type) is { } known
            && known.Properties.Any(p => p.Name != "EqualityContract" && NamesChildren(p.PropertyType, house, seen));
    }
}
