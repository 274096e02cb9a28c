using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using Xunit;
using static VirtualSchool.Children.Tests.Imports.Loading;

namespace VirtualSchool.Children.Tests.Imports;

public sealed class NamesTests(NamesTests.Roll roll) : IClassFixture<NamesTests.Roll>
{
    private readonly RollService _service = roll;

    [Fact]
    public async Task Load_UnderUsualHeadings_FillsTheRoll()
    {
        await _service.LoadAsync(File("list.csv",
            "Child ID,Forename,Surname,School URN,Year group,SEN,Social worker,Social worker email,Adviser,Adviser email\n"
            + "601,Siobhán,Marsh,100201,9,EHCP,Amina Yusuf,amina@council.example,Ben Ode,ben@council.example\n"));
        (await _service.ReadAsync<string>("select shown_name || '|' || school_name || '|' || worker_name || '|' || adviser_name || '|' || sen_provision from children.child where council_number = '601'"))
            .ShouldBe("Siobhán Marsh|Oak Primary|Amina Yusuf|Ben Ode|E");
        var child = new ChildId(await _service.ReadAsync<Guid>("select id from children.child where council_number = '601'"));
        foreach (var person in new[] { "adviser_id", "worker_id" })
        {
            var id = new PersonId(await _service.ReadAsync<Guid>($"select {person} from children.child where council_number = '601'"));
            (await _service.Services.GetRequiredService<IChildGate>().VisibleTo(id, default)).Includes(child).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Load_AgainWithAnotherSchool_MovesTheChildFromTodayAndTellsOthers()
    {
        await _service.LoadAsync(File("list.csv", "CHILD,School URN\n602,100201\n"));
        _service.Heard.Forget();
        await _service.LoadAsync(File("list.csv", "CHILD,School URN\n602,Ash Primary\n"));
        var change = _service.Heard.Of<ChildrenChangedSchool>().ShouldHaveSingleItem();
        change.IsHistory.ShouldBeFalse();
        change.Changes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.From.ShouldBe(100201), c => c.To.ShouldBe(100202));
        _service.Heard.Forget();
        (await _service.PreviewAsync(File("list.csv", "CHILD,School URN\n602,Ash Primary\n"))).Preview.Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_UnderStrangeHeadings_AsksOnceAndRemembers()
    {
        const string list = "UPN,Name the first,Name the last\nH801200001001,Ada,Stone\n";
        var (id, preview) = await _service.PreviewAsync(File("list.csv", list.Replace("Name the last", "Surname")));
        preview.Questions.ShouldContain(q => q.Key == "given");
        await _service.ApplyAsync(id, ("given", "Name the first"));
        (await _service.ReadAsync<string>("select shown_name from children.child where council_number = '603'")).ShouldBe("Ada Stone");
        var (_, again) = await _service.PreviewAsync(File("list.csv", list.Replace("Name the last", "Surname").Replace("Ada", "Eda")));
        again.Questions.Single(q => q.Key == "given").Suggested.ShouldBe("Name the first");
        again.Changes.ShouldHaveSingleItem().What.ShouldContain("Eda");
    }

    [Theory]
    [InlineData("999,X,,", "not on the roll", true)]
    [InlineData("604,X,100999,", "no school", false)]
    [InlineData("604,X,,Maple", "no year group", false)]
    [InlineData("602,X,,", "already", true)]
    [InlineData(",X,,", "cannot tell whose", true)]
    public async Task Preview_OfABadRow_SaysWhatToDo(string row, string words, bool leftOut)
    {
        var (_, preview) = await _service.PreviewAsync(File("list.csv", $"CHILD,Surname,School URN,Year group\n602,Good,,\n{row}\n"));
        preview.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Row.ShouldBe(3), p => p.Words.ShouldContain(words), p => p.LeavesRowOut.ShouldBe(leftOut));
        preview.Changes.ShouldContain(c => c.What.Contains("Good"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("jo.low@council")]
    [InlineData("jo low@council.invalid")]
    [InlineData("jo.low(at)council.invalid")]
    public async Task Preview_OfAWorkerWithoutAnAddress_LoadsTheRestOfTheRow(string address)
    {
        var (_, preview) = await _service.PreviewAsync(File("list.csv", $"CHILD,Surname,Social worker,Social worker email\n604,New,Jo Low,{address}\n"));
        preview.Problems.ShouldHaveSingleItem().Words.ShouldContain("e-mail");
        preview.Changes.ShouldHaveSingleItem().What.ShouldBe("name New");
    }

    public sealed class Roll : RollService
    {
        protected override async Task FillAsync()
        {
            Clock.GoTo(new DateOnly(2026, 11, 3));
            await this.LoadAsync(
                File("h.csv", Header + "601,2,27/03/2013,WBRI,UN4,,\n602,2,27/03/2013,WBRI,UN4,,\n603,2,27/03/2013,WBRI,H801200001001,,\n604,2,27/03/2013,WBRI,UN4,,\n"),
                File("e.csv", Episodes + string.Concat(Enumerable.Range(601, 4).Select(n => $"{n},10/01/2024,S,C2,N1,U4,PR1,,,,,,\n"))));
            await this.LoadAsync(File("s.csv",
                "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode\n"
                + "100201,831,1,Oak Primary,T,Open,Primary,X\n100202,831,2,Ash Primary,T,Open,Primary,X\n"));
            Clock.GoTo(new DateOnly(2026, 11, 10));
        }
    }
}
