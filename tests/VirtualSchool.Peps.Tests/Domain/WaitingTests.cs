using Shouldly;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class WaitingTests
{
    private static readonly DateOnly Early = new(2026, 11, 10);
    private static readonly DateOnly Late = new(2026, 11, 20);

    [Fact]
    public void PassTurn_HoldsTheUnfinishedSectionThatIsDueFirst()
    {
        var built = PepBuilder.Initiated();
        built.Pep.PassTurn([Section("school", 2, Holder.DesignatedTeacher, Late, 1), Section("care", 5, Holder.SocialWorker, Early, 3)], Holder.DesignatedTeacher, built.Stamp.On);
        (built.Pep.WaitingFor, built.Pep.WaitingSection).ShouldBe((Holder.SocialWorker, "care"));
    }

    [Fact]
    public void PassTurn_WithNothingLeft_IsTheDesignatedTeachersToSend()
    {
        var built = PepBuilder.Initiated();
        built.Pep.PassTurn([Section("care", 1, Holder.SocialWorker, Early, 0)], Holder.DesignatedTeacher, built.Stamp.On);
        (built.Pep.WaitingFor, built.Pep.WaitingSection).ShouldBe((Holder.DesignatedTeacher, null));
    }

    [Fact]
    public void PassTurn_ToTheSamePerson_KeepsTheDaySinceWhenTheyHoldIt()
    {
        var built = PepBuilder.Initiated();
        built.Pep.PassTurn([Section("care", 1, Holder.SocialWorker, Early, 2)], Holder.DesignatedTeacher, new DateOnly(2026, 11, 25));
        built.Pep.WaitingSince.ShouldBe(PepBuilder.Opened);
    }

    [Fact]
    public void PassTurn_ToSomebodyElse_StartsAnew()
    {
        var built = PepBuilder.Initiated();
        built.Pep.PassTurn([Section("school", 1, Holder.DesignatedTeacher, Early, 2)], Holder.DesignatedTeacher, new DateOnly(2026, 11, 25));
        built.Pep.WaitingSince.ShouldBe(new DateOnly(2026, 11, 25));
    }

    private static SectionProgress Section(string key, int place, Holder holder, DateOnly due, int missing) =>
        new(Guid.NewGuid(), new SectionStanding(key, key, place, holder, 3, 3 - missing, -5), due);
}
