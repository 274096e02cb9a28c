using System.Text.RegularExpressions;
using Mono.Cecil;
using VirtualSchool.ArchitectureTests.Subjects;

namespace VirtualSchool.ArchitectureTests.Rules;

/// <summary>Commands are saved once, by the outermost; nothing of a module saves, bulk-changes or opens a transaction by itself.</summary>
internal sealed class ModulesNeverSave : Rule
{
    // What must survive a refusal is written apart (design: one transaction).
    private static readonly string[] WritesApart =
    [
        "VirtualSchool.Access.Sessions.SignInGuard", "VirtualSchool.Access.Sessions.SessionBook", "VirtualSchool.Access.Sessions.SecondFactors.Codes",
        "VirtualSchool.Access.Sessions.Passkeys.SpentQuestions",
    ];

    private static readonly string[] Saving =
        ["SaveChanges", "SaveChangesAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteSql", "ExecuteSqlAsync",
         "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync", "BeginTransaction", "BeginTransactionAsync", "BeginBinaryImport", "BeginBinaryImportAsync"];

    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Modules.SelectMany(m => m.Core.Written()).Where(t => t.HasMethods);

    public override string? Against(TypeDefinition subject, House house)
    {
        var saves = subject.Calls().Select(c => c.Name).Where(Saving.Contains).Distinct().ToList();
        if (WritesApart.Contains(subject.FullName))
            return saves.Count > 0 ? null : "writes nothing apart any more: take it off the list in this rule";
        return saves.Count == 0 ? null : $"calls {string.Join(", ", saves)}: the outermost command saves everything once; very many rows go through IBulkWriter";
    }
}

internal sealed class NobodyReadsTheWallClock : Rule
{
    private static readonly string[] Clocks = ["System.DateTime", "System.DateTimeOffset"];

    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Types.Where(t => t.HasMethods);

    public override string? Against(TypeDefinition subject, House house) =>
        subject.Calls().FirstOrDefault(c => Clocks.Contains(c.DeclaringType.FullName) && c.Name is "get_Now" or "get_UtcNow" or "get_Today") is { } call
            ? $"calls {call.DeclaringType.Name}.{call.Name[4..]}: ask the TimeProvider that is injected"
            : null;
}

internal sealed partial class SqlStaysInItsOwnSchema : Rule
{
    // Children publishes this one view, so that any module's list can filter, sort and page by it in one query.
    private const string Published = "children.child_card";

    public override IEnumerable<TypeDefinition> Subjects(House house) => house.Modules.SelectMany(m => m.Core.Written()).Where(t => t.HasMethods);

    public override string? Against(TypeDefinition subject, House house)
    {
        var own = house.Modules.Single(m => m.Core.Name.Name == subject.Module.Assembly.Name.Name).Schema;
        var foreign = subject.Texts().SelectMany(t => Table().Matches(t)).Select(m => m.Groups["table"].Value.ToLowerInvariant())
            .FirstOrDefault(t => t != Published && Schemas.Contains(t.Split('.')[0]) && t.Split('.')[0] != own);
        return foreign is null ? null : $"reads {foreign}, another module's table: send that module a message, or use {Published}";
    }

    private static HashSet<string> Schemas { get; } = [.. House.Service.Modules.Select(m => m.Schema), "platform"];

    [GeneratedRegex("""\b(from|join|into|update|copy|table)\s+"?(?<table>[a-z_]+"?\."?[a-z_]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Table();
}
