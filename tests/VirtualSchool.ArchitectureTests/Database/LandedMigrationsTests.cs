using System.Security.Cryptography;
using Shouldly;
using VirtualSchool.ArchitectureTests.Sources;
using Xunit;

namespace VirtualSchool.ArchitectureTests.Database;

/// <summary>A council's database has run what has landed: a migration is added, never changed.</summary>
public sealed class LandedMigrationsTests
{
    private static readonly string List = Path.Combine(SourceTree.Root, "tests", "VirtualSchool.ArchitectureTests", "Database", "landed-migrations.txt");

    [Fact]
    public void Landed_AreAsTheyLanded()
    {
        var now = Now();
        foreach (var (name, mark) in Landed())
            now.GetValueOrDefault(name).ShouldBe(mark, $"{name} has landed and may not be changed, renamed or taken away: put it back and add another migration.");
    }

    [Fact]
    public void New_AreWrittenDownWhenTheyLand() =>
        Now().ExceptBy(Landed().Keys, m => m.Key).Select(m => $"{m.Key} {m.Value}").ShouldBeEmpty("Add these lines to landed-migrations.txt.");

    [Fact]
    public void Marks_TellAChangedFileFromTheSameOne()
    {
        MarkOf("a").ShouldBe(MarkOf("a"));
        MarkOf("a").ShouldNotBe(MarkOf("b"));
    }

    private static Dictionary<string, string> Landed() => File.ReadLines(List).Select(l => l.Split(' ')).ToDictionary(l => l[0], l => l[1]);

    private static Dictionary<string, string> Now()
    {
        var found = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "2*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "Migrations" && !f.EndsWith(".Designer.cs", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetRelativePath(SourceTree.Root, f).Replace('\\', '/'), f => MarkOf(File.ReadAllText(f)));
        found.ShouldNotBeEmpty();
        return found;
    }

    private static string MarkOf(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))[..16];
}
