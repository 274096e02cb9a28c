using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Keys;
using VirtualSchool.Platform.Settings;
using Xunit;

namespace VirtualSchool.Platform.Tests.Keys;

public sealed class KeyFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vs-keys-").FullName;

    private string Usual => Path.Combine(_folder, "keys", "service.key");

    [Fact]
    public void Key_AskedForFirst_IsMadeForTheServicesUserAlone_AndKept()
    {
        var first = Open().Key;

        first.Length.ShouldBe(32);
        File.GetUnixFileMode(Usual).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Open().Key.ShouldBe(first);
        Directory.GetFiles(Path.GetDirectoryName(Usual)!).ShouldBe([Usual]);
    }

    [Fact]
    public async Task Key_AskedForByManyAtOneMoment_IsOne()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Convert.ToHexString(Open().Key))));

        keys.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Key_InAFileThatIsNamed_IsThatOne()
    {
        var named = Path.Combine(_folder, "elsewhere");
        File.WriteAllText(named, Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]));

        Open(named).Key.ShouldAllBe(b => b == 7);
    }

    [Fact]
    public void Key_InAFileThatHoldsNone_IsRefusedWithItsPath()
    {
        var named = Path.Combine(_folder, "elsewhere");
        File.WriteAllText(named, "no key");

        Should.Throw<Refusal>(() => Open(named).Key).Message.ShouldContain(named);
    }

    [Fact]
    public void Sealed_IsOpenedWithTheSameKeyOnly_AndShowsNothing()
    {
        var info = new KeySealer(Open()).Encrypt(new XElement("masterKey", "a secret"));

        info.EncryptedElement.ToString().ShouldNotContain("secret");
        Opener(Open()).Decrypt(info.EncryptedElement).Value.ShouldBe("a secret");
        File.Delete(Usual);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => Opener(Open()).Decrypt(info.EncryptedElement));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static KeyOpener Opener(KeyFile file) => new(new ServiceCollection().AddSingleton(file).BuildServiceProvider());

    private KeyFile Open(string? named = null) =>
        new(new DataFolder(_folder), new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Keys:File", named)]).Build());
}
