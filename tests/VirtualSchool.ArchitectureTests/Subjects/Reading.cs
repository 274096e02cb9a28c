using Mono.Cecil;
using Mono.Cecil.Cil;

namespace VirtualSchool.ArchitectureTests.Subjects;

/// <summary>What the rules ask of types, in words.</summary>
internal static class Reading
{
    private const string Kernel = "VirtualSchool.Kernel.";

    /// <summary>The types that somebody wrote: no compiler's, no page generator's, no migration's.</summary>
    public static IEnumerable<TypeDefinition> Written(this AssemblyDefinition assembly) => assembly.MainModule.GetTypes().Where(IsWritten);

    public static bool IsMessage(this TypeDefinition type) => type.IsRequest() || type.Has("MediatR.INotification");

    public static bool IsRequest(this TypeDefinition type) => type.Has("MediatR.IBaseRequest") && !type.IsInterface;

    public static bool IsCommand(this TypeDefinition type) => type.Has(Kernel + "ICommand`1") && !type.IsInterface;

    public static bool IsQuery(this TypeDefinition type) => type.Has(Kernel + "IQuery`1") && !type.IsInterface;

    public static bool IsRecord(this TypeDefinition type) => type.Methods.Any(m => m.Name == "<Clone>$");

    public static bool Has(this TypeDefinition type, string contract) => type.Interfaces.Any(i => i.InterfaceType.GetElementType().FullName == contract);

    /// <summary>The closed forms of a generic interface that the type implements.</summary>
    public static IEnumerable<GenericInstanceType> Closed(this TypeDefinition type, string contract) =>
        type.Interfaces.Select(i => i.InterfaceType).OfType<GenericInstanceType>().Where(i => i.ElementType.FullName == contract);

    public static bool IsMarked(this TypeDefinition type, string attribute) => type.CustomAttributes.Any(a => a.AttributeType.FullName == Kernel + attribute);

    /// <summary>The rules of access that the type carries.</summary>
    public static IEnumerable<string> AccessRules(this TypeDefinition type) =>
        type.CustomAttributes.Select(a => a.AttributeType.FullName).Where(n => n.StartsWith(Kernel + "Allow", StringComparison.Ordinal));

    public static bool Descends(this TypeDefinition type, string ancestor, House house) =>
        type.BaseType is { } parent && (parent.GetElementType().FullName == ancestor || (house.Find(parent) is { } known && known.Descends(ancestor, house)));

    /// <summary>The methods that the type's code calls, in lambdas and state machines too.</summary>
    public static IEnumerable<MethodReference> Calls(this TypeDefinition type) => type.Instructions().Select(i => i.Operand).OfType<MethodReference>();

    public static IEnumerable<string> Texts(this TypeDefinition type) => type.Instructions().Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand);

    private static IEnumerable<Instruction> Instructions(this TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions)
            .Concat(type.NestedTypes.Where(n => !IsWritten(n)).SelectMany(Instructions));

    private static bool IsWritten(TypeDefinition type) =>
        !type.Name.Contains('<') && type.Name != "__StaticArrayInitTypeSize" && type.Namespace != "AspNetCoreGeneratedDocument"
        && !type.FullName.Contains(".Migrations.", StringComparison.Ordinal)
        && !type.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute")
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
