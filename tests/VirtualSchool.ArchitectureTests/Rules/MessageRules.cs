using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Rules;

internal sealed class MessagesAreSealedRecords : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsMessage());

    public override string? Against(TypeDefinition subject, House house) =>
        subject.IsRecord() && subject.IsSealed ? null : "is a message: make it a sealed record of ids and values";
}

internal sealed class RequestsAreCommandsOrQueries : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsRequest());

    public override string? Against(TypeDefinition subject, House house) =>
        subject.IsCommand() != subject.IsQuery() ? null : "is a request: make it either an ICommand or an IQuery, so that it is known whether it changes anything";
}

internal sealed class RequestsHaveOneHandler : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsRequest());

    public override string? Against(TypeDefinition subject, House house)
    {
        var handlers = house.Types.Where(t => t.Closed("MediatR.IRequestHandler`2").Any(i => i.GenericArguments[0].FullName == subject.FullName)).Select(t => t.FullName).ToList();
        return handlers.Count == 1 ? null : $"has {handlers.Count} handlers ({string.Join(", ", handlers)}): a request has exactly one";
    }
}

internal sealed class CommandsAreValidated : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsCommand() && t.Properties.Any(p => p.Name != "EqualityContract"));

    public override string? Against(TypeDefinition subject, House house) =>
        house.Types.Any(t => t.BaseType is GenericInstanceType { ElementType.FullName: "FluentValidation.AbstractValidator`1" } validator && validator.GenericArguments[0].FullName == subject.FullName)
            ? null
            : "is a command that carries values: write a validator beside it";
}

internal sealed class CommandsHaveOneAccessRule : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsCommand());

    public override string? Against(TypeDefinition subject, House house) =>
        subject.AccessRules().Count() == 1 ? null : $"carries {subject.AccessRules().Count()} Allow attributes: say with exactly one who may send it";
}

/// <summary>What somebody sends who came by a one-time link names the thing to which the link must lead, and nothing else does.</summary>
internal sealed class MessagesByLinkNameTheirThing : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.IsRequest() && (t.IsMarked("AllowLinkAttribute") || IsByLink(t)));

    public override string? Against(TypeDefinition subject, House house) =>
        IsByLink(subject) && subject.IsMarked("AllowLinkAttribute") ? null : "is sent by whoever came by link: implement IByLink and mark it [AllowLink], or neither";

    private static bool IsByLink(TypeDefinition message) => message.Has("VirtualSchool.Kernel.IByLink");
}

internal sealed class PagesHaveOneAccessRule : Rule
{
    public override IEnumerable<TypeDefinition> Subjects(House house) =>
        house.Types.Where(t => !t.IsAbstract && t.Descends("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", house));

    public override string? Against(TypeDefinition subject, House house) =>
        subject.AccessRules().Count() == 1 ? null : $"carries {subject.AccessRules().Count()} Allow attributes: say with exactly one who may open it";
}
