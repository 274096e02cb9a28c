using Shouldly;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Codes;
using Xunit;

namespace VirtualSchool.Children.Tests.Demonstration;

/// <summary>What the demonstration invents could be real: it obeys the rules that the imports hold real returns to.</summary>
public sealed class InventedChildrenTests
{
    private static readonly InventedCouncil Council = InventedCouncil.Shipped();
    private static readonly DateOnly Today = InventedCouncil.Today;

    [Fact]
    public void Episodes_OfEveryChild_AreUnbrokenAndEndAfterTheyBegin()
    {
        foreach (var child in Council.Children)
        {
            child.Episodes.Where(e => e.From < child.BornOn || e.From > Today || e.Until <= e.From || e.Until > Today).ShouldBeEmpty();
            child.Episodes.Where(e => e.Until is null != e.WhyEnded is null).ShouldBeEmpty();
            child.Episodes.Zip(child.Episodes.Skip(1)).Where(pair => pair.First.WhyEnded == "X1" && pair.Second.From != pair.First.Until).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Codes_OfEveryEpisode_AreValidOnItsFirstDay()
    {
        var episodes = Council.Children.SelectMany(c => c.Episodes).ToList();

        episodes.Where(e => !CodeSets.Shipped.IsValid(CodeSet.Placement, e.Placement!, e.From)).ShouldBeEmpty();
        episodes.Where(e => !CodeSets.Shipped.IsValid(CodeSet.LegalStatus, e.LegalStatus!, e.From)).ShouldBeEmpty();
        episodes.Where(e => e.WhyEnded is not null && !CodeSets.Shipped.Knows(CodeSet.WhyEnded, e.WhyEnded)).ShouldBeEmpty();
        Council.Children.Where(c => c.Episodes.Any(e => e.Placement is "K3" or "H5" or "P2" && Age.On(e.From, c.BornOn) < 16)).ShouldBeEmpty();
    }

    [Fact]
    public void PupilNumbers_WhereGiven_HaveTheirCheckLetter() =>
        Council.Children.Select(c => c.Upn).OfType<Upn>().Where(upn => !upn.CheckLetterAgrees || Upn.Read(upn.Value) is null).ShouldBeEmpty();

    [Fact]
    public void Places_OfEveryChild_DoNotOverlap()
    {
        foreach (var child in Council.Children)
        {
            child.Places.Where(p => p.Until <= p.From).ShouldBeEmpty();
            child.Places.Zip(child.Places.Skip(1)).Where(pair => pair.First.Until is not { } left || left > pair.Second.From).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Stories_AreThere_ADeathAReturnHomeAMoveAndANewArrival()
    {
        var since = Today.AddDays(-21);

        Council.Children.Count(c => c.DiedOn >= since).ShouldBe(1);
        Council.Children.ShouldContain(c => c.DiedOn == null && c.LeftCareOn >= since);
        Council.Children.Any(c => c.OnRoll && c.Places is [.., var before, var now] && now.From >= since && before.Until == now.From).ShouldBeTrue();
        Council.Children.ShouldContain(c => c.OnRoll && c.InCareSince >= Today.AddDays(-6) && c.YearGroup >= 4);
    }

    [Fact]
    public void Roll_Today_HasSomeHundredChildrenAndOneTeacherWithTenPupils()
    {
        var roll = Council.Children.Where(c => c.OnRoll).ToList();
        var pupils = roll.Where(c => c.SchoolUrn is not null).GroupBy(c => c.SchoolUrn).Select(g => g.Count()).ToList();

        roll.Count.ShouldBeInRange(480, 750);
        pupils.Max().ShouldBe(10);
        pupils.Count(n => n <= 2).ShouldBeGreaterThan(pupils.Count / 2);
    }

    [Fact]
    public void Council_OfTheSameSeed_IsTheSameCouncil()
    {
        static string Words(InventedCouncil council) => string.Join('\n', council.Children.Select(c => $"{c.CouncilNumber} {c.ShownName} {c.Upn} {c.BornOn:O} {c.InCareSince:O} {c.Placement} {c.SchoolName} {c.AdviserName} {c.WorkerName}"));

        Words(InventedCouncil.Shipped()).ShouldBe(Words(Council));
        Words(InventedCouncil.Shipped(seed: 2)).ShouldNotBe(Words(Council));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Council_OfSoManyChildren_LooksAfterAllOfThem(int many)
    {
        var children = InventedCouncil.Of(many).Children;

        children.Count.ShouldBe(many);
        children.ShouldAllBe(c => c.OnRoll);
    }
}
