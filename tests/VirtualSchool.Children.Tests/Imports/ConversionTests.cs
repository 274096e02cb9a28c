using System.Net;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Children.Pages.Schools.Teachers;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class ConversionTests(RollService service) : IClassFixture<RollService>
{
    private const string Heading = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode,CloseDate\n";
    private const string Links = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n";
    private static int _next = 110_000;

    [Fact]
    public async Task ClosedSchool_WithASuccessor_TakesChildrenTeachersAndSightAlong()
    {
        var (old, child, teacher) = await FoundAsync();
        var academy = old + 1;
        using var visitor = await service.SignInAsync(teacher);
        service.Heard.Forget();
        var (id, preview) = await service.PreviewAsync(
            File("s.csv", Heading + $"{old},831,Derby,1,Old {old},Community school,Closed,Primary,DE1 1AA,31-10-2026\n{academy},831,Derby,2,Academy {academy},Academy converter,Open,Primary,DE1 1AA,\n"),
            File("l.csv", Links + $"{academy},{old},Old,Predecessor,01-11-2026\n{old},{academy},Academy,Successor,01-11-2026\n"));
        preview.Changes.ShouldContain(c => c.Who == $"Old {old}"
            && c.What == $"becomes Academy {academy} (URN {academy}) from 1 Nov 2026: 1 child of ours goes on there with their plans, and 2 designated teachers keep them in sight");
        preview.Problems.ShouldBeEmpty();
        await service.ApplyAsync(id);
        (await service.ReadAsync<string>("select school_urn || ' ' || school_name from children.child where id = $1", child)).ShouldBe($"{academy} Academy {academy}");
        service.Heard.Of<ChildrenChangedSchool>().ShouldBeEmpty("nobody has changed school, so no new plan is asked for");
        await visitor.OpenAsync($"/children/{child}/chronology");
        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Words.ShouldContain($"The school became Academy {academy}.");
        await visitor.OpenAsync($"/schools/{academy}");
        visitor.Words.ShouldContain("Dee Deputy, deputy");
        (await service.ReadAsync<long>("select count(*) from access.sights where child_id = $1 and until is not null", child)).ShouldBe(0);
    }

    [Fact]
    public async Task Links_LoadedAfterTheRegister_StillFollow_AndAgainChangeNothing()
    {
        var (old, child, _) = await FoundAsync();
        var academy = old + 1;
        await service.LoadAsync(File("s.csv", Heading + $"{old},831,Derby,1,Old {old},Community school,Closed,Primary,DE1 1AA,31-10-2026\n{academy},831,Derby,2,Academy {academy},Academy converter,Open,Primary,DE1 1AA,\n"));
        var links = File("l.csv", Links + $"{old},{academy},Academy,Successor,01-11-2026\n");
        await service.LoadAsync(links);
        (await service.ReadAsync<int>("select school_urn from children.child where id = $1", child)).ShouldBe(academy);
        (await service.PreviewAsync(links)).Preview.Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{0},{1},A,Successor - Split School,01-11-2026\n{0},{2},B,Successor - Split School,01-11-2026\n", "2 schools followed it")]
    [InlineData("{0},999998,A,Successor,01-11-2026\n", "which we do not know")]
    public async Task Successor_ThatCannotBeToldOrIsUnknown_IsLeftToPeople(string links, string words)
    {
        var (old, child, _) = await FoundAsync();
        var (_, preview) = await service.PreviewAsync(
            File("s.csv", Heading + $"{old},831,Derby,1,Old {old},Community school,Closed,Primary,DE1 1AA,31-10-2026\n{old + 1},831,Derby,2,A,Academy,Open,Primary,X,\n{old + 2},831,Derby,3,B,Academy,Open,Primary,X,\n"),
            File("l.csv", Links + string.Format(System.Globalization.CultureInfo.InvariantCulture, links, old, old + 1, old + 2)));
        preview.Problems.ShouldContain(p => p.Words.Contains(words, StringComparison.Ordinal));
        preview.Problems.ShouldContain(p => p.Words.Contains("1 of our children", StringComparison.Ordinal));
        preview.Changes.ShouldAllBe(c => !c.What.StartsWith("becomes", StringComparison.Ordinal));
        (await service.ReadAsync<int>("select school_urn from children.child where id = $1", child)).ShouldBe(old);
    }

    private async Task<(int Urn, Guid Child, PersonId Teacher)> FoundAsync()
    {
        service.Clock.GoTo(new DateOnly(2026, 11, 3));
        var urn = Interlocked.Add(ref _next, 10);
        await service.LoadAsync(File("s.csv", Heading + $"{urn},831,Derby,1,Old {urn},Community school,Open,Primary,DE1 1AA,\n"));
        await service.LoadAsync(File("h.csv", Header + $"{urn},1,01/02/2016,WBRI,UN4,,\n"), File("e.csv", Episodes + $"{urn},10/01/2024,S,C2,N1,U4,PR1,,,,,,\n"));
        await service.LoadAsync(File("n.csv", $"CHILD,Surname,School URN,School start date\n{urn},Marsh,{urn},01/09/2025\n"));
        var teacher = await service.MakePersonAsync(Role.DesignatedTeacher, "Dee Tee", $"dee{urn}@old.example");
        await service.SendAsync(new SetDesignatedTeacher(urn, "Dee Tee", $"dee{urn}@old.example", new(2026, 9, 1), []));
        await service.SendAsync(new SetDesignatedTeacher(urn, "Dee Deputy", $"deputy{urn}@old.example", new(2026, 9, 1), [], IsDeputy: true));
        return (urn, await service.ReadAsync<Guid>("select id from children.child where council_number = $1", $"{urn}"), teacher);
    }
}
