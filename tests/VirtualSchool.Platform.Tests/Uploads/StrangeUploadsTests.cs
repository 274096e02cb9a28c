using System.IO.Compression;
using System.Net;
using System.Text;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Files;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Uploads;

/// <summary>The service takes text alone. What a file is, its bytes say: neither its name nor what the browser calls it.</summary>
public sealed class StrangeUploadsTests(TestService service) : IClassFixture<TestService>
{
    private const int MegaByte = 1024 * 1024;

    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Words)> Strange = new()
    {
        ["a bomb"] = (() => Zip("a.csv", 100 * MegaByte), "is an Excel workbook or a zip archive"),
        ["a workbook that is a bomb"] = (() => Zip("xl/worksheets/sheet1.xml", 100 * MegaByte), "is an Excel workbook or a zip archive"),
        ["an empty archive"] = (() => [0x50, 0x4B, 0x05, 0x06, .. new byte[18]], "is an Excel workbook or a zip archive"),
        ["packed"] = (() => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "is a packed file"),
        ["a thousand million laughs"] = (() => Encoding.UTF8.GetBytes(Laughs), "is XML or a web page"),
        ["laughs in UTF-16"] = (() => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Laughs)], "is not a file we know"),
        ["a file of the machine"] = (() => Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), "is XML or a web page"),
        ["a program"] = (() => [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0, 1, 2, 3], "is not a text file"),
        ["a web page"] = (() => Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "is XML or a web page"),
    };

    public static TheoryData<string> Kinds => [.. Strange.Keys];

    private static string Laughs => "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 9).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]><l>&j;</l>";

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task FileThatIsNotText_CalledCsv_IsRefusedByWhatItIs(string kind)
    {
        var (bytes, words) = Strange[kind];

        (await HandInAsync("roll.csv", bytes())).ShouldContain($"roll.csv {words}");
        (await service.ReadAsync<long>("select count(*) from platform.import_file")).ShouldBe(0);
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\n')]
    [InlineData('"')]
    public async Task FileOfNothingButOneCharacter_IsRefusedInWords(char only) =>
        (await HandInAsync("commas.csv", Encoding.ASCII.GetBytes(new string(only, 3 * MegaByte)))).ShouldContain("commas.csv ");

    [Fact]
    public void RowOfMillionsOfCells_TakesTheMemoryOfSome() =>
        TextTable.Open(new UploadedFile("wide.csv", Encoding.ASCII.GetBytes("a" + new string(',', MegaByte)))).Headings.Count.ShouldBe(2000);

    [Fact]
    public async Task NameOfAFile_IsShownWithoutFoldersAndWithoutWhatTurnsTextAround() =>
        (await HandInAsync("..\\..\\etc/gpj.\u202Efdp\u0007.csv", [1, 2, 3, 0])).ShouldContain("gpj.fdp.csv is not a text file");

    [Theory]
    [InlineData(null, "file")]
    [InlineData("", "file")]
    [InlineData("../../", "file")]
    [InlineData("..", "file")]
    [InlineData("C:\\Users\\me\\roll.csv", "roll.csv")]
    [InlineData("a\0b\r\n.csv", "ab.csv")]
    [InlineData("St Zoë’s 儿童 👧.csv", "St Zoë’s 儿童 👧.csv")]
    [InlineData("half \uD83D.csv", "half .csv")]
    public void Clean_KeepsWhatANameSays(string? written, string clean) => FileNames.Clean(written).ShouldBe(clean);

    [Fact]
    public void Clean_OfALongName_KeepsItsEnding()
    {
        var clean = FileNames.Clean(string.Concat(Enumerable.Repeat("👧", 200)) + ".csv");

        clean.Length.ShouldBeLessThanOrEqualTo(100);
        clean.ShouldEndWith("👧.csv");
    }

    private async Task<string> HandInAsync(string name, byte[] bytes)
    {
        using var head = await service.SignInAsync(Role.Head);
        var token = (await head.OpenAsync("/data")).QuerySelector("input[name=__form]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__form" }, { new ByteArrayContent(bytes) { Headers = { ContentType = new("text/csv") } }, "Files", name } };
        using var answer = await head.Http.PostAsync("/data", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static byte[] Zip(string name, int length)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
            for (var written = 0; written < length; written += MegaByte) entry.Write(new byte[MegaByte]);
        return packed.ToArray();
    }
}
