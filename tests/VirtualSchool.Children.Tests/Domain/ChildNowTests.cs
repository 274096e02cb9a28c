using Shouldly;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using Xunit;

namespace VirtualSchool.Children.Tests.Domain;

public sealed class ChildNowTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public void Restate_OfAChildInCare_KeepsWhatIsSoToday()
    {
        var child = InCare();
        child.Call(new ChildName("Siobhán", "O’Neill", null));
        child.MoveTo(School(100001, "Oak Primary"), new DateOnly(2025, 9, 1));
        child.Restate(Today);
        child.OnRoll.ShouldBeTrue();
        child.InCareSince.ShouldBe(new DateOnly(2025, 1, 10));
        child.SchoolName.ShouldBe("Oak Primary");
        child.YearGroup.ShouldBe(6);
        child.SortName.ShouldBe("o'neill, siobhan");
        child.SearchText.ShouldContain("siobhan");
    }

    [Fact]
    public void Restate_WithoutNames_ShowsTheNumber()
    {
        var child = InCare();
        child.Restate(Today);
        child.ShownName.ShouldBe("Child 1001");
        child.Initials.ShouldBe("1001");
    }

    [Fact]
    public void Restate_OnTheEighteenthBirthday_LeavesTheRoll()
    {
        var child = InCare();
        child.Restate(child.EighteenthBirthday);
        child.OnRoll.ShouldBeFalse();
        child.LeftCareOn.ShouldBe(child.EighteenthBirthday);
    }

    [Fact]
    public void Restate_AfterDeath_LeavesTheRoll()
    {
        var child = InCare();
        child.Die(new DateOnly(2026, 10, 1));
        child.Restate(Today);
        child.OnRoll.ShouldBeFalse();
    }

    [Fact]
    public void Restate_WithAPlaceThatBeginsTomorrow_StillShowsTodaysSchool()
    {
        var child = InCare();
        child.MoveTo(School(100001, "Oak Primary"), new DateOnly(2025, 9, 1));
        child.MoveTo(School(100002, "Ash Primary"), Today.AddDays(1));
        child.Restate(Today);
        child.SchoolUrn.ShouldBe(100001);
        child.Restate(Today.AddDays(1));
        child.SchoolUrn.ShouldBe(100002);
    }

    [Fact]
    public void MoveTo_TheSameSchool_ChangesNothing()
    {
        var child = InCare();
        var oak = School(100001, "Oak Primary");
        child.MoveTo(oak, new DateOnly(2025, 9, 1)).ShouldBeTrue();
        child.MoveTo(oak, Today).ShouldBeFalse();
        child.Places.Count.ShouldBe(1);
    }

    [Fact]
    public void Allocate_AnotherPerson_EndsTheFirst()
    {
        var child = InCare();
        var (ann, bob) = (PersonId.New(), PersonId.New());
        child.Allocate(Part.Adviser, ann, "Ann", new DateOnly(2026, 1, 1));
        child.Allocate(Part.Adviser, bob, "Bob", new DateOnly(2026, 6, 1));
        child.AllocatedOn(Part.Adviser, new DateOnly(2026, 5, 31))!.PersonId.ShouldBe(ann);
        child.AllocatedOn(Part.Adviser, new DateOnly(2026, 6, 1))!.PersonId.ShouldBe(bob);
    }

    [Theory]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("Zoë", "zoe")]
    [InlineData("Straße", "strasse")]
    public void Plain_LosesAccents(string text, string plain) => Plain.Of(text).ShouldBe(plain);

    private static Child InCare()
    {
        var child = new Child { CouncilNumber = "1001", BornOn = new DateOnly(2015, 12, 1) };
        child.Begin(new CareEpisode { From = new DateOnly(2025, 1, 10), WhyBegan = "S", LegalStatus = "C2" });
        return child;
    }

    private static School School(int urn, string name) => new() { Urn = urn, Name = name, Status = "Open" };
}
