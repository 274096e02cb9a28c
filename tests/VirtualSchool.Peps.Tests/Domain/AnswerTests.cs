using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Peps.Domain.Writing;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class AnswerTests
{
    private static readonly PepBuilder Built = PepBuilder.Initiated();

    [Fact]
    public void Write_NotKnownYetWithoutReason_IsRefusedAtItsBox() =>
        Should.Throw<Refusal>(() => Box(AnswerState.NotKnownYet, "")).Field.ShouldBe("Reason");

    [Fact]
    public void Write_DoesNotApply_KeepsTheWordsAlreadyTyped() =>
        Box(AnswerState.DoesNotApply, "half a sentence", "no contact").Value.ShouldBe("half a sentence");

    [Fact]
    public void SeenBox_KnowsWhatItShowed_AfterItsWayThroughAForm()
    {
        var seen = SeenBox.Parse($"{SeenBox.Of(Box(AnswerState.Answered, "Hers"))}");
        (seen.Revision, seen.Aside).ShouldBe((1, null));
        seen.Showed(new AnswerDraft(AnswerState.Answered, " Hers ", null)).ShouldBeTrue();
        seen.Showed(new AnswerDraft(AnswerState.Answered, "His", null)).ShouldBeFalse();
        seen.Showed(new AnswerDraft(AnswerState.DoesNotApply, "Hers", "moved")).ShouldBeFalse();
        var aside = Guid.NewGuid();
        SeenBox.Parse($"{seen with { Aside = aside }}").Aside.ShouldBe(aside);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("-1.x.y.z")]
    public void SeenBox_OfRubbish_HasSeenNothing(string? text) =>
        (SeenBox.Parse(text).Revision, SeenBox.Parse(text).Aside, SeenBox.Parse(text).Showed(new AnswerDraft(AnswerState.Answered, "", null))).ShouldBe((0, null, false));

    [Fact]
    public void CarryForward_IsNotAnAnswerUntilStillTrue()
    {
        var carried = Answer.CarryForward(Built.Pep, Box(AnswerState.Answered, "Likes drumming"), "P26-0100");
        (carried.State, carried.CarriedFrom).ShouldBe((AnswerState.CarriedForward, "P26-0100"));
        carried.StillTrue(Built.Stamp);
        (carried.State, carried.CarriedFrom, carried.Value).ShouldBe((AnswerState.Answered, null, "Likes drumming"));
    }

    [Theory]
    [InlineData(Role.SocialWorker, nameof(Owner.SocialWorker), true)]
    [InlineData(Role.SocialWorker, nameof(Owner.Parent), true)]
    [InlineData(Role.SocialWorker, nameof(Owner.DesignatedTeacher), false)]
    [InlineData(Role.SocialWorker, nameof(Owner.VirtualSchool), false)]
    [InlineData(Role.DesignatedTeacher, nameof(Owner.SocialWorker), false)]
    [InlineData(Role.DesignatedTeacher, nameof(Owner.Child), true)]
    [InlineData(Role.DesignatedTeacher, nameof(Owner.Carer), true)]
    [InlineData(Role.DesignatedTeacher, nameof(Owner.VirtualSchool), false)]
    [InlineData(Role.Adviser, nameof(Owner.SocialWorker), true)]
    [InlineData(Role.Head, nameof(Owner.VirtualSchool), true)]
    [InlineData(Role.Administrator, nameof(Owner.VirtualSchool), false)]
    public void MayWrite_IsTheOwnersAlone(Role role, string owner, bool may) =>
        Pens.MayWrite(new HashSet<Role> { role }, Enum.Parse<Owner>(owner), []).ShouldBe(may);

    [Fact]
    public void MayWrite_WhenTheOwnerIsHelped() =>
        Pens.MayWrite(new HashSet<Role> { Role.DesignatedTeacher }, Owner.SocialWorker, [Owner.DesignatedTeacher]).ShouldBeTrue();

    private static Answer Box(AnswerState state, string value, string? reason = null) =>
        new(Built.Pep, new Box("care", "care.plan", Guid.Empty), new AnswerDraft(state, value, reason), Built.Stamp);
}
