using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace VirtualSchool.EndToEndTests.Running;

[Collection(WithProcesses.Name)]
public sealed partial class BackUpTests
{
    private const string Session = "11111111-1111-1111-1111-111111111111";

    private const string AddPerson =
        $"insert into access.people (id, name, email, email_key, session_stamp) values (gen_random_uuid(), 'Before', 'before@council.example', 'before@council.example', '{Session}')";

    [Fact]
    public async Task Restore_BringsBackWhatWasBackedUp_AlsoLostKeys_EndsSessionsAndHoldsMail()
    {
        using var folder = new InstallationFolder();
        await FillAsync(folder, AddPerson);
        var backUp = await BackUpAsync(folder);
        await FillAsync(folder, "update access.people set name = 'After'");

        (await HostProcess.RunAsync(folder.Path, "restore", backUp)).Output.ShouldContain("Nothing has been changed");
        (await AskAsync(folder, "select name from access.people")).ShouldBe("After");
        Directory.Delete(folder.Keys, recursive: true);

        var (code, output, errors) = await HostProcess.RunAsync(folder.Path, "restore", backUp, "--yes");
        code.ShouldBe(0, errors);
        output.ShouldContain("each compared with the back-up");
        (await AskAsync(folder, "select name from access.people")).ShouldBe("Before");
        KeysIn(folder.Keys).ShouldBe(KeysIn(Path.Combine(backUp, "keys")));
        (await AskAsync(folder, "select session_stamp::text from access.people")).ShouldNotBe(Session);
        (await AskAsync(folder, "select count(*)::int from platform.setting where key = 'restored-to'")).ShouldBe(1);
        var (whole, _, broken) = await HostProcess.RunAsync(folder.Path, "verify-log");
        whole.ShouldBe(0, broken);
    }

    [Fact]
    public async Task Restore_OfABackUpThatIsNotAsItWasMade_IsRefusedAndChangesNothing()
    {
        using var folder = new InstallationFolder();
        await FillAsync(folder, AddPerson);
        var backUp = await BackUpAsync(folder);

        var list = Path.Combine(backUp, "contents.json");
        var whole = await File.ReadAllTextAsync(list);
        await File.WriteAllTextAsync(list, PersonSum().Replace(whole, "${1}5"));
        await RefusedAsync(folder, backUp, "access.people came back otherwise");

        await File.WriteAllTextAsync(list, whole);
        await File.AppendAllTextAsync(Path.Combine(backUp, "database.dump"), "x");
        await RefusedAsync(folder, backUp, "database.dump");

        File.Delete(list);
        await RefusedAsync(folder, backUp, "is not a back-up");
        (await AskAsync(folder, "select session_stamp::text from access.people")).ShouldBe(Session);
    }

    [Fact]
    public async Task BackUp_IntoAFolderThatExists_IsRefused()
    {
        using var folder = new InstallationFolder();
        await folder.MigrateAsync();
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "backup", folder.Path);
        code.ShouldBe(1);
        errors.ShouldContain("exists already");
    }

    internal static async Task<string> BackUpAsync(InstallationFolder folder)
    {
        var to = $"{folder.Path}-back-up";
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "backup", to);
        code.ShouldBe(0, errors);
        Directory.GetFiles(to, "*.part").ShouldBeEmpty();
        return to;
    }

    private static IEnumerable<string> KeysIn(string path) => Directory.GetFiles(path).Order().Select(f => $"{Path.GetFileName(f)}: {Convert.ToHexString(File.ReadAllBytes(f))}").ToList();

    private static async Task RefusedAsync(InstallationFolder folder, string backUp, string why)
    {
        var (code, _, errors) = await HostProcess.RunAsync(folder.Path, "restore", backUp, "--yes");
        code.ShouldBe(1);
        errors.ShouldContain(why);
    }

    private static async Task FillAsync(InstallationFolder folder, string sql)
    {
        await folder.MigrateAsync();
        await AskAsync(folder, sql);
    }

    private static async Task<object?> AskAsync(InstallationFolder folder, string sql)
    {
        await using var running = await folder.StartServerAsync();
        return await folder.ScalarAsync(sql);
    }

    [GeneratedRegex("""("access\.people",\s*"rows": )\d+""")]
    private static partial Regex PersonSum();
}
