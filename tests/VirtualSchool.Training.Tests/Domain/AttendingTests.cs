using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Attending;
using VirtualSchool.Training.Domain.Certificates;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using Xunit;

namespace VirtualSchool.Training.Tests.Domain;

/// <summary>What the register may say, what completes a course, and what is certified.</summary>
public sealed class AttendingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly Taking Ben = new("Ben Brown", Now);

    // Three days of three hours each; the last ended yesterday.
    private readonly Offering _offering = Made.Offering();
    private readonly Booking _booking;

    public AttendingTests()
    {
        foreach (var daysAgo in (int[])[15, 8, 1]) _offering.AddSession(Made.Session(-daysAgo) with { IsRequired = daysAgo == 1 });
        _booking = Booked(BookingState.Confirmed, daysAgo: 30);
    }

    [Theory]
    [InlineData(AttendanceKind.Came, null, 180)]
    [InlineData(AttendanceKind.CameLate, 20, 160)]
    [InlineData(AttendanceKind.LeftEarly, 45, 135)]
    [InlineData(AttendanceKind.DidNotCome, null, 0)]
    internal void Attendance_CountsTheMinutesThere(AttendanceKind kind, int? missed, int minutes) =>
        Take(0, new(kind, missed)).MinutesOf(_offering.Sessions[0]).ShouldBe(minutes);

    [Theory]
    [InlineData(AttendanceKind.CameLate, null)]
    [InlineData(AttendanceKind.CameLate, 0)]
    [InlineData(AttendanceKind.LeftEarly, 180)]
    internal void Attendance_InPart_NeedsMinutesThatFitTheSession(AttendanceKind kind, int? missed) =>
        Should.Throw<Refusal>(() => Take(0, new(kind, missed))).Message.ShouldBe("Enter how many minutes Ada Cole missed, between 1 and 179.");

    [Fact]
    public void Attendance_MadeUpElsewhere_CountsWhole_AndNeedsTheSession()
    {
        Should.Throw<Refusal>(() => Take(0, new(AttendanceKind.MadeUp))).Message.ShouldContain("Choose the session");
        Take(0, new(AttendanceKind.MadeUp, MadeUpAt: Guid.NewGuid())).MinutesOf(_offering.Sessions[0]).ShouldBe(180);
    }

    [Fact]
    public void Attendance_OfWhoCannotHaveCome_IsRefusedInWords()
    {
        var said = new AttendanceSaid(AttendanceKind.Came);
        Should.Throw<Refusal>(() => Take(0, said, Booked(BookingState.Waiting, 30))).Message.ShouldContain("has no confirmed place");
        Should.Throw<Refusal>(() => Take(0, said, Booked(BookingState.Confirmed, 10))).Message.ShouldBe("Ada Cole booked on 12 Nov 2026, after this session on 7 Nov 2026, so they cannot have been at it.");
        var tomorrow = Made.Offering();
        tomorrow.AddSession(Made.Session(1));
        var early = new Booking("TB26-00002", tomorrow.Id, Guid.NewGuid(), BookingState.Confirmed, "a@b.example", Now);
        Should.Throw<Refusal>(() => new Attendance(tomorrow.Sessions[0], early, "Ada Cole", said, Ben)).Message.ShouldContain("Its register opens on that day");
    }

    [Fact]
    public void Completion_NeedsTheShareOfTheMinutes_AndEveryRequiredSession()
    {
        var all = Of(Take(0), Take(1), Take(2));
        (all.IsComplete, all.InWords, all.LastDayThere).ShouldBe((true, "Completed", Made.Today.AddDays(-1)));
        var late = Of(Take(0, new(AttendanceKind.CameLate, 108)), Take(1), Take(2));
        (late.MinutesThere, late.IsComplete).ShouldBe((432, true)); // 80 per cent to the minute.
        Of(Take(0, new(AttendanceKind.CameLate, 109)), Take(1), Take(2)).Why.ShouldBe("There for 431 of 540 minutes; 80 per cent are needed.");
        var without = Of(Take(0), Take(1), Take(2, new(AttendanceKind.DidNotCome)));
        (without.IsComplete, without.InWords, without.Why).ShouldBe((false, "Record of attendance: 2 of 3 days", "Missed what is required: 21 Nov 2026."));
    }

    [Fact]
    public void Completion_WithoutARegister_IsNotCalledAbsence()
    {
        (Of().InWords, Of().NotTaken).ShouldBe(("Register not taken", 3));
        var nowhere = new AttendanceSaid(AttendanceKind.DidNotCome);
        Of(Take(0, nowhere), Take(1, nowhere), Take(2, nowhere)).InWords.ShouldBe("Did not come");
    }

    [Fact]
    public void Certificate_SaysWhatWasDone_UnderANumberThatNobodyFinds()
    {
        var certificate = Certify(_booking, Of(Take(0), Take(1), Take(2)));
        (certificate.Length, certificate.Initials, certificate.CompletedOn, certificate.IssuedOn).ShouldBe(("9 hours", "A. C.", Made.Today.AddDays(-1), Made.Today));
        certificate.Number.ShouldMatch("^([2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}$");
        Certify(_booking, Of(Take(0), Take(1), Take(2))).Number.ShouldNotBe(certificate.Number);
    }

    [Fact]
    public void Certificate_WithoutCompletionOrBooking_OrBeforeIt_IsRefusedInWords()
    {
        var done = Of(Take(0), Take(1), Take(2));
        Should.Throw<Refusal>(() => Certify(_booking, Of(Take(0)))).Message.ShouldBe("Ada Cole has not completed it. Missed what is required: 21 Nov 2026.");
        Should.Throw<Refusal>(() => Certify(Booked(BookingState.Cancelled, 30), done)).Message.ShouldContain("no confirmed place");
        Should.Throw<Refusal>(() => Certify(Booked(BookingState.Confirmed, 0), done)).Message.ShouldBe("Ada Cole would have completed it on 21 Nov 2026, before they booked on 22 Nov 2026. Correct the register first.");
    }

    [Fact]
    public void Certificate_IsWithdrawnOnce_WithItsReason()
    {
        var certificate = Certify(_booking, Of(Take(0), Take(1), Take(2)));
        Should.Throw<Refusal>(() => certificate.Withdraw(" ", Made.Today)).Message.ShouldBe("Enter why it is withdrawn.");
        certificate.Withdraw("Another person came in her name", Made.Today);
        Should.Throw<Refusal>(() => certificate.Withdraw("Again", Made.Today)).Message.ShouldContain("was withdrawn on 22 Nov 2026");
    }

    private static Certificate Certify(Booking booking, Completion completion) =>
        new(booking, completion, new CertificateFacts("Ada Cole", "Emotion coaching") { GivenBy = "Ben Brown", AwardedBy = "Derwent City Council" }, Ben);

    private Attendance Take(int session, AttendanceSaid? said = null, Booking? booking = null) =>
        new(_offering.Sessions[session], booking ?? _booking, "Ada Cole", said ?? new(AttendanceKind.Came), Ben);

    private Completion Of(params Attendance[] taken) => Completion.Of(_offering, null, taken, 80);

    private Booking Booked(BookingState state, int daysAgo) => new("TB26-00001", _offering.Id, Guid.NewGuid(), state, "ada@school.example", Now.AddDays(-daysAgo));
}
