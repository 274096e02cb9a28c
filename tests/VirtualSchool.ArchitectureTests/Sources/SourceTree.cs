namespace VirtualSchool.ArchitectureTests.Sources;

/// <summary>The files that somebody wrote, found above the folder in which the tests run.</summary>
internal static class SourceTree
{
    private static readonly string[] NotWritten = ["bin", "obj", "node_modules", "Migrations", "artifacts", "assets", "var"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => endings.Contains(Path.GetExtension(f)) && !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Intersect(NotWritten).Any());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VirtualSchool.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the source tree.");
    }
}
