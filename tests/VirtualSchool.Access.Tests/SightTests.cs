using Shouldly;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using Xunit;

namespace VirtualSchool.Access.Tests;

public sealed class SightTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly PersonId Person = PersonId.New();
    private static readonly ChildId Child = ChildId.New();

    [Fact]
    public void Join_WithALaterEnd_GrowsAndForgetsTheEndBefore()
    {
        var sight = Of(Monday, Monday.AddDays(10));
        sight.End(Monday.AddDays(3), "moved");

        sight.Meets(Monday.AddDays(3), null).ShouldBeTrue();
        sight.Join(Monday.AddDays(3), null, "came back");

        sight.Until.ShouldBeNull();
        sight.EndedBecause.ShouldBeNull();
        sight.Because.ShouldBe("came back");
    }

    [Fact]
    public void Join_WithAnEarlierEnd_ShortensNothing()
    {
        var sight = Of(Monday, null);
        sight.Join(Monday.AddDays(-5), Monday, "earlier");
        (sight.From, sight.Until).ShouldBe((Monday.AddDays(-5), null));
    }

    [Fact]
    public void Meets_AcrossAGap_IsFalse() => Of(Monday, Monday.AddDays(2)).Meets(Monday.AddDays(3), null).ShouldBeFalse();

    [Fact]
    public void End_Today_EndsToday()
    {
        var sight = Of(Monday, null);
        sight.End(Monday.AddDays(1), "left");
        sight.IsEffectiveOn(Monday).ShouldBeTrue();
        sight.IsEffectiveOn(Monday.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void End_BeforeItBegan_NeverWas()
    {
        var sight = Of(Monday, null);
        sight.End(Monday.AddDays(-9), "a mistake");
        sight.IsEffectiveOn(Monday).ShouldBeFalse();
        sight.Until.ShouldBe(Monday);
    }

    [Theory]
    [InlineData(Role.Head, true, true)]
    [InlineData(Role.Adviser, true, false)]
    [InlineData(Role.DesignatedTeacher, false, false)]
    [InlineData(Role.SocialWorker, false, false)]
    [InlineData(Role.Administrator, false, false)]
    public void Permission_IsRoleTimesSight(Role role, bool seesOwn, bool seesOther)
    {
        var sight = Permission.Of(new HashSet<Role> { role }, [new SightHeld(Child, Role.Adviser, Monday, null)], Monday, VisibleChildren.All);
        sight.Includes(Child).ShouldBe(seesOwn);
        sight.Includes(ChildId.New()).ShouldBe(seesOther);
    }

    private static Sight Of(DateOnly from, DateOnly? until) => new(Person, Child, Role.DesignatedTeacher, from, until, "their school");
}
