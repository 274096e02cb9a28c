using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Platform.Tests.Data.Upgrade;

/// <summary>A council's records outlive every version of the program.</summary>
public sealed class UpgradeTests(UpgradedService service) : IClassFixture<UpgradedService>
{
    [Fact]
    public void Upgrade_FromTheFirstSchemaOfEachModule_LeavesEveryRowAsItWas()
    {
        service.Ran.ShouldBeGreaterThan(10);
        service.Before.Count(t => t.Value.Length > 0).ShouldBeGreaterThan(20);
        foreach (var (table, rows) in service.Before) rows.Except(service.After[table]).ShouldBeEmpty(table);
    }

    [Theory]
    [InlineData("/children", "Ola Before", "Old Lane School", "Sara Holt")]
    [InlineData("/children/{0}", "Ola Before", "Old Lane School", "Sara Holt", "P26-0007")]
    [InlineData("/children/{0}/chronology", "Came into care")]
    [InlineData("/schools/123456", "Old Lane School", "Tom Lane", "Ola Before")]
    [InlineData("/peps/P26-0007", "Signed off", "Gold")]
    [InlineData("/peps/P26-0007/sections/people", "Olly")]
    [InlineData("/peps/P26-0007/versions/1", "Priya Nair", "Olly", "Ola is heard")]
    [InlineData("/people", "Hana Reed", "Sara Holt")]
    [InlineData("/data", "names.csv")]
    public async Task Upgraded_IsReadByItsHead(string page, params string[] words)
    {
        using var head = await service.SignInAsync(new PersonId(OlderRows.Head));
        await head.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, page, OlderRows.Child));
        head.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var said in words) head.Words.ShouldContain(said);
    }
}
