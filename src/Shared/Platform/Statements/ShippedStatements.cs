using System.Collections.Frozen;

namespace VirtualSchool.Platform.Statements;

/// <summary>The statements that the service ships with, written for what it really does. A council reads them, and words them its own way.</summary>
internal static class ShippedStatements
{
    private static readonly FrozenDictionary<StatementKind, string> Texts = Enum.GetValues<StatementKind>().ToFrozenDictionary(k => k, Read);

    public static string Of(StatementKind kind) => Texts[kind];

    private static string Read(StatementKind kind)
    {
        using var stream = typeof(ShippedStatements).Assembly.GetManifestResourceStream($"statements/{kind.Word()}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
