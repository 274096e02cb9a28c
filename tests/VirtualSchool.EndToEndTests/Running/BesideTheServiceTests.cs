using Shouldly;
using VirtualSchool.EndToEndTests.Council;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

/// <summary>Verbs beside a service that runs on a database made by "migrate".</summary>
[Collection(WithProcesses.Name)]
public sealed class BesideTheServiceTests(BesideTheServiceTests.Served served) : IClassFixture<BesideTheServiceTests.Served>
{
    private InstallationFolder Folder => served.Folder;

    [Fact]
    public async Task Migrate_OnNothing_MakesADatabaseThatNeverGetsDemonstrationData()
    {
        (await HostProcess.RunAsync(Folder.Path, "migrate")).Output.ShouldContain("up to date");
        served.Host.Output.ShouldNotContain("demonstration");
        (await Folder.ScalarAsync("select count(*)::int from platform.setting where key = 'demonstration'")).ShouldBe(0);

        var (code, _, errors) = await HostProcess.RunAsync(Folder.Path, "demo");
        code.ShouldBe(1);
        errors.ShouldContain("not a demonstration");
        VerbTests.OneSentence(errors);
    }

    [Fact]
    public async Task VerifyLog_SaysThatItIsWholeOrNamesWhatIsNot()
    {
        var (whole, said, _) = await HostProcess.RunAsync(Folder.Path, "verify-log");
        whole.ShouldBe(0);
        said.ShouldContain("whole.");

        await Folder.ScalarAsync("insert into platform.log_entry (key, at, person, person_name, kind, what, children) values (gen_random_uuid(), now(), gen_random_uuid(), 'Nobody', 'look', '/forged', '{}')");
        var (broken, names, _) = await HostProcess.RunAsync(Folder.Path, "verify-log");
        broken.ShouldBe(1);
        names.ShouldContain("Nobody: look /forged) was inserted");
    }

    [Fact]
    public async Task Import_Of903_ShowsThenLoads()
    {
        var child = new TestChild("8001", "Ada", "Verb", new(2017, 9, 12), new(2025, 1, 10));
        string[] import = ["import", "903", .. Files.Ssda903(child).Select(f => Folder.Put(f.Name, f.Bytes)), "--answer", "go-live=2026-09-01"];
        var (shown, preview, _) = await HostProcess.RunAsync(Folder.Path, import);
        shown.ShouldBe(0);
        preview.ShouldContain("1 change:");
        preview.ShouldContain("Nothing has been changed.");
        (await Folder.ScalarAsync("select count(*)::int from children.child")).ShouldBe(0);

        var (loaded, words, errors) = await HostProcess.RunAsync(Folder.Path, [.. import, "--yes"]);
        loaded.ShouldBe(0, errors);
        words.ShouldContain("1 change made.");
        (await Folder.ScalarAsync("select count(*)::int from peps.pep p join children.child c on c.id = p.child where c.council_number = '8001' and c.on_roll")).ShouldBe(1);
    }

    [Fact]
    public async Task Restore_IsRefused()
    {
        var backUp = await BackUpTests.BackUpAsync(Folder);
        var (code, _, errors) = await HostProcess.RunAsync(Folder.Path, "restore", backUp, "--yes");
        code.ShouldBe(1);
        errors.ShouldContain("stop it first");
    }

    /// <summary>The service, started once for all of them and stopped as Ctrl-C does.</summary>
    public sealed class Served : IAsyncLifetime
    {
        internal InstallationFolder Folder { get; } = new();

        internal HostProcess Host { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            (await HostProcess.RunAsync(Folder.Path, "migrate")).Code.ShouldBe(0);
            (Host, _) = await HostProcess.ServeAsync(Folder.Path);
        }

        public async Task DisposeAsync()
        {
            Host.Interrupt();
            (await Host.EndAsync()).ShouldBe(0);
            Host.Dispose();
            Folder.Dispose();
        }
    }
}
