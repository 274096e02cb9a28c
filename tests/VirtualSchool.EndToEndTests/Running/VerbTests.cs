using Shouldly;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithProcesses.Name)]
public sealed class VerbTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Help_ListsTheVerbs(string word)
    {
        using var folder = new InstallationFolder();
        var (code, output, _) = await HostProcess.RunAsync(folder.Path, word);
        code.ShouldBe(0);
        foreach (var verb in new[] { "migrate", "demo", "import", "verify-log", "--version", "--port" })
            output.ShouldContain(verb);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("--port", "0")]
    [InlineData("--port", "many")]
    [InlineData("import", "903")]
    [InlineData("demo", "--children", "none")]
    [InlineData("verify-log", "--head", "nonsense")]
    [InlineData("bench", "--only", "everything")]
    public async Task Verb_NotUnderstood_IsExitCodeTwoAndOneSentence(params string[] words)
    {
        using var folder = new InstallationFolder();
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, words);
        code.ShouldBe(2);
        OneSentence(errors);
        Directory.Exists(folder.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task Import_OfAFileThatIsNotThere_IsRefusedWithItsName()
    {
        using var folder = new InstallationFolder();
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "import", "903", "no-such-file.csv");
        code.ShouldBe(1);
        errors.ShouldContain("no-such-file.csv");
        OneSentence(errors);
    }

    [Fact]
    public async Task Migrate_OfADatabaseFromANewerProgram_IsRefusedInWords()
    {
        using var folder = new InstallationFolder();
        await folder.MigrateAsync();
        await using (await folder.StartServerAsync())
            await folder.ScalarAsync("insert into platform.__ef_migrations values ('29990101000000_FromTheFuture', '99')");
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "migrate");
        code.ShouldBe(1);
        errors.ShouldContain("newer version");
        OneSentence(errors);
    }

    // Only in ./test --soak, which also installs the load generator.
    [Fact]
    public async Task Bench_OnASmallCouncil_MeasuresEveryPageBesideTheLimits()
    {
        if (Environment.GetEnvironmentVariable("VIRTUALSCHOOL_SOAK") is null)
            return;
        using var folder = new InstallationFolder();
        var (code, output, errors) = await HostProcess.RunAsync(folder.Path, "bench", "--children", "100", "--seconds", "1", "--rounds", "1", "--warm-up", "1");
        code.ShouldBe(0, errors);
        foreach (var line in new[] { "a bare string", "one plain query", "sign-in page", "roll list", "child page", "board", "save of a box", "search by misspelt names", "public list of training", "booking of a place", "participants’ list", "a look in the sealed log", "First visit" })
            output.ShouldContain(line);
    }

    internal static void OneSentence(string errors)
    {
        errors.Trim().Split('\n').ShouldHaveSingleItem();
        errors.ShouldNotContain("   at ");
    }
}
