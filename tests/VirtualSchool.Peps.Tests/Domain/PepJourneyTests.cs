using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Review;
using Xunit;

namespace VirtualSchool.Peps.Tests.Domain;

public sealed class PepJourneyTests
{
    [Fact]
    public void Open_OfAFirstPlan_WaitsForTheSocialWorkerSinceThatDay()
    {
        var pep = PepBuilder.Due().Pep;
        (pep.State, pep.WaitingFor, pep.WaitingSince, pep.DueOn).ShouldBe((PepState.Due, Holder.SocialWorker, PepBuilder.Opened, pep.InitiateBy));
    }

    [Fact]
    public void Open_OfALaterPlan_WaitsForTheDesignatedTeacher() =>
        PepBuilder.Due(PepKind.Termly).Pep.WaitingFor.ShouldBe(Holder.DesignatedTeacher);

    [Fact]
    public void Initiate_Twice_IsRefusedWithTheDayOfTheFirst()
    {
        var built = PepBuilder.Initiated();
        Should.Throw<Refusal>(() => built.Pep.Initiate(built.Stamp)).Message.ShouldContain("3 Nov 2026");
    }

    [Fact]
    public void EachStep_KeepsItsDay()
    {
        var pep = PepBuilder.SignedOff().Pep;
        (pep.InitiatedOn, pep.MeetingHeldOn, pep.SubmittedOn, pep.FirstReviewedOn, pep.SignedOffOn).ShouldBe(
            (new DateOnly(2026, 11, 3), new(2026, 11, 4), new(2026, 11, 5), new(2026, 11, 6), new(2026, 11, 6)));
        pep.Steps.Select(s => s.State).ShouldBe(
            [PepState.Initiated, PepState.MeetingHeld, PepState.Submitted, PepState.InReview, PepState.SignedOff]);
    }

    [Fact]
    public void ArrangeMeeting_InThePast_IsRefused()
    {
        var built = PepBuilder.Initiated();
        Should.Throw<Refusal>(() => built.Pep.ArrangeMeeting(PepBuilder.Opened, null, null, built.Stamp)).Field.ShouldBe("On");
    }

    [Fact]
    public void HoldMeeting_InTheFuture_IsRefused()
    {
        var built = PepBuilder.Initiated();
        Should.Throw<Refusal>(() => built.Pep.HoldMeeting(new DateOnly(2027, 1, 1), built.Stamp)).Field.ShouldBe("Value");
    }

    [Fact]
    public void Submit_WithSomethingMissing_IsRefusedWithItsSection()
    {
        var built = PepBuilder.Initiated();
        var refusal = Should.Throw<Refusal>(() => built.Pep.Submit([new("voice", "What I think", "voice.like", null, "What I like")], built.Stamp));
        refusal.Message.ShouldContain("What I think");
        built.Pep.State.ShouldBe(PepState.Initiated);
    }

    [Fact]
    public void Submit_PassesTheTurnToTheVirtualSchool() => PepBuilder.Submitted().Pep.WaitingFor.ShouldBe(Holder.VirtualSchool);

    [Fact]
    public void Write_WhileWithTheVirtualSchool_IsRefused() =>
        Should.Throw<Refusal>(PepBuilder.Submitted().Pep.RefuseUnlessBeingWritten).Message.ShouldContain("with the virtual school");

    [Fact]
    public void Return_ThenSubmitAgain_KeepsTheFirstDays()
    {
        var built = PepBuilder.Submitted();
        built.Then(b => b.Pep.Return(b.Review(ReviewDecision.Returned, Grade.Amber, "Add the baseline"), Holder.DesignatedTeacher, b.Stamp))
            .Then(b => b.Pep.Submit([], b.Stamp))
            .Then(b => b.Pep.SignOff(b.Review(ReviewDecision.SignedOff, Grade.Gold), b.Stamp));
        (built.Pep.SubmittedOn, built.Pep.FirstReviewedOn, built.Pep.SignedOffOn, built.Pep.Grade).ShouldBe(
            (new DateOnly(2026, 11, 5), new(2026, 11, 6), new(2026, 11, 8), Grade.Gold));
    }

    [Fact]
    public void Return_WithoutReason_IsRefused()
    {
        var built = PepBuilder.Submitted();
        Should.Throw<Refusal>(() => built.Pep.Return(built.Review(ReviewDecision.Returned, Grade.Amber), Holder.DesignatedTeacher, built.Stamp)).Field.ShouldBe("Reason");
    }

    [Fact]
    public void SignOff_OfARedPlan_IsRefused()
    {
        var built = PepBuilder.Submitted();
        Should.Throw<Refusal>(() => built.Pep.SignOff(built.Review(ReviewDecision.SignedOff, Grade.Red), built.Stamp)).Message.ShouldContain("red plan cannot be signed off");
    }

    [Fact]
    public void SignOff_WithoutAGrade_IsRefused()
    {
        var built = PepBuilder.Submitted();
        Should.Throw<Refusal>(() => built.Pep.SignOff(built.Review(ReviewDecision.SignedOff, null), built.Stamp)).Field.ShouldBe("Grade");
    }

    [Fact]
    public void Amend_ThenSignAgain_MakesTheNextVersion()
    {
        var built = PepBuilder.SignedOff();
        built.Then(b => b.Pep.Amend("the school changed", b.Stamp)).Then(b => b.Pep.Submit([], b.Stamp))
            .Then(b => b.Pep.SignOff(b.Review(ReviewDecision.SignedOff, Grade.Green), b.Stamp));
        (built.Pep.SignedVersions, built.Pep.AmendedBecause, built.Pep.SignedOffOn).ShouldBe((2, null, new DateOnly(2026, 11, 6)));
    }

    [Fact]
    public void Amend_OfAPlanThatIsNotSigned_IsRefused()
    {
        var built = PepBuilder.Submitted();
        Should.Throw<Refusal>(() => built.Pep.Amend("a slip", built.Stamp));
    }

    [Fact]
    public void Reopen_AfterASealByMistake_IsWhereItStood_AlsoWhileAmended()
    {
        var built = PepBuilder.SignedOff();
        built.Then(b => b.Pep.Amend("the school changed", b.Stamp)).Then(b => b.Pep.Close(PepClosing.Sealed, b.Stamp)).Then(b => b.Pep.Reopen(hasPlace: true, b.Stamp));
        (built.Pep.State, built.Pep.AmendedBecause, built.Pep.ClosedOn, built.Pep.ClosedBecause, built.Pep.WaitingFor).ShouldBe(
            (PepState.MeetingHeld, "the school changed", null, null, Holder.DesignatedTeacher));
        built.Then(b => b.Pep.Close(PepClosing.Sealed, b.Stamp)).Then(b => b.Pep.Reopen(hasPlace: true, b.Stamp));
        built.Pep.State.ShouldBe(PepState.MeetingHeld);
    }

    [Fact]
    public void Reopen_OfWhatWasClosedForAnotherReason_ChangesNothing()
    {
        var built = PepBuilder.Due();
        built.Then(b => b.Pep.Close(PepClosing.LeftCare, b.Stamp)).Then(b => b.Pep.Reopen(hasPlace: true, b.Stamp));
        built.Pep.State.ShouldBe(PepState.Closed);
        var due = PepBuilder.Due();
        due.Then(b => b.Pep.Close(PepClosing.Sealed, b.Stamp)).Then(b => b.Pep.Reopen(hasPlace: true, b.Stamp));
        (due.Pep.State, due.Pep.WaitingFor).ShouldBe((PepState.Due, Holder.SocialWorker));
    }

    [Fact]
    public void Close_EndsEveryTurn_AndOnceOnly()
    {
        var built = PepBuilder.Initiated();
        built.Then(b => b.Pep.Close(PepClosing.ChildDied, b.Stamp)).Then(b => b.Pep.Close(PepClosing.LeftCare, b.Stamp));
        (built.Pep.State, built.Pep.WaitingFor, built.Pep.WaitingSince, built.Pep.ClosedBecause).ShouldBe(
            (PepState.Closed, Holder.Nobody, null, PepClosing.ChildDied));
    }
}
