using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Partners;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

public sealed class PartnersAndLearnersTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly ContractFacts ThreeWay = new("Improving outcomes", new(2026, 9, 1), new(2027, 8, 31), 18_400m, null, null,
        [(Guid.NewGuid(), PartyDuty.TrainsAndSupplies), (null, PartyDuty.Recruits), (Guid.NewGuid(), PartyDuty.Delivers)], []);

    [Fact]
    public void Contract_HasEachPartyWithItsDuty_TheVirtualSchoolAmongThem()
    {
        var contract = new Contract(ThreeWay);
        contract.Parties.Count.ShouldBe(3);
        contract.Parties.Single(p => p.PartnerId is null).Duty.ShouldBe(PartyDuty.Recruits);
        contract.Cost.ShouldBe(new Money(18_400m));
    }

    [Fact]
    public void Contract_ThatCannotBe_IsRefusedAtItsBox()
    {
        Refused(ThreeWay with { Until = new(2026, 8, 31) }).ShouldBe("Until");
        Refused(ThreeWay with { From = null }).ShouldBe("From");
        Refused(ThreeWay with { Cost = 1.005m }).ShouldBe("Cost");
        Refused(ThreeWay with { Parties = [] }).ShouldBe("Parties");
        Refused(ThreeWay with { Parties = [(null, PartyDuty.Pays), (null, PartyDuty.Pays)] }).ShouldBe("Parties");
    }

    [Fact]
    public void PlannedCourse_IsOfAMonth_AndGetsItsDatesOnce()
    {
        var planned = new PlannedCourse(Guid.NewGuid(), new DateOnly(2027, 2, 17), null, null);
        planned.Month.ShouldBe(new DateOnly(2027, 2, 1));
        planned.Date(Guid.NewGuid());
        planned.IsOpen.ShouldBeFalse();
        Should.Throw<Refusal>(() => planned.Date(Guid.NewGuid())).Message.ShouldContain("already");
        Should.Throw<Refusal>(() => planned.Drop("no money")).Message.ShouldContain("already");
    }

    [Fact]
    public void Learner_HasOnePrimaryAddress_WhichMovesOnlyToAConfirmedOne()
    {
        var learner = new Learner(new LearnerFacts("Ada Cole", null, "Teaching assistant", 100001, "Hill Top Primary"));
        var first = learner.AddAddress("Ada.Cole@School.example", Now);
        var second = learner.AddAddress("ada@home.example", null);
        learner.AddAddress("ADA.COLE@school.example", null).ShouldBe(first);
        Should.Throw<Refusal>(() => learner.MakePrimary(second.Id)).Message.ShouldContain("not confirmed");

        learner.AddAddress("ada@home.example", Now);
        learner.MakePrimary(second.Id);

        learner.Addresses.Count.ShouldBe(2);
        learner.Primary.ShouldBe(second);
        first.IsPrimary.ShouldBeFalse();
    }

    [Fact]
    public void Learner_WithoutNameOrSettingOrWithAStrangeAddress_IsRefused()
    {
        Should.Throw<Refusal>(() => new Learner(new LearnerFacts(" ", null, null, null, "Hill Top"))).Field.ShouldBe("Name");
        Should.Throw<Refusal>(() => new Learner(new LearnerFacts("Ada Cole", null, null, null, null))).Field.ShouldBe("Setting");
        Should.Throw<Refusal>(() => new Learner(new LearnerFacts("Ada Cole", null, null, null, "Hill Top")).AddAddress("ada@nowhere", null)).Field.ShouldBe("Email");
    }

    private static string? Refused(ContractFacts facts) => Should.Throw<Refusal>(() => new Contract(facts)).Field;
}
