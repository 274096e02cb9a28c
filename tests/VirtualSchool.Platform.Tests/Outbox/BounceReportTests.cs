using Shouldly;
using VirtualSchool.Platform.Outbox.Bounces;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outbox;

public sealed class BounceReportTests
{
    private static readonly Guid Letter = Guid.Parse("0192f0c1-7777-7000-8000-000000000001");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Parse_Failed_TellsTheLetterTheAddressAndTheCode(string lineEnd)
    {
        var report = BounceReport.Parse(Reports.Of($"{Letter:N}", "failed", "5.1.1").ReplaceLineEndings(lineEnd))!;

        report.Letter.ShouldBe(Letter);
        report.Failed.ShouldBe([new FailedRecipient("ann.lee@school.invalid", "5.1.1")]);
    }

    [Theory]
    [InlineData("delayed")]
    [InlineData("delivered")]
    [InlineData("relayed")]
    public void Parse_NotFailed_NamesNobody(string action) => BounceReport.Parse(Reports.Of($"{Letter:N}", action, "4.4.7"))!.Failed.ShouldBeEmpty();

    [Theory]
    [InlineData("5.1.1; drop table", "5.0.0")]
    [InlineData("5.1.1 (bad mailbox)", "5.1.1")]
    [InlineData("", "5.0.0")]
    public void Parse_CodeThatIsNone_IsSaidAsUnknown(string status, string read) => BounceReport.Parse(Reports.Of("x", "failed", status))!.Failed.Single().Status.ShouldBe(read);

    [Theory]
    [InlineData("message/rfc822", "text/rfc822-headers")]
    [InlineData("multipart/report;", "Multipart/Report;")]
    [InlineData("boundary=\"=_bound.1\"", "boundary==_bound.1")]
    [InlineData("Final-Recipient: rfc822; ", "Final-Recipient: RFC822;")]
    public void Parse_AsOtherSystemsWriteIt_IsTheSame(string written, string otherwise)
    {
        var report = BounceReport.Parse(Reports.Of($"{Letter:N}", "failed", "5.1.1").Replace(written, otherwise, StringComparison.Ordinal))!;

        (report.Letter, report.Failed.Single().Address).ShouldBe((Letter, "ann.lee@school.invalid"));
    }

    [Theory]
    [InlineData("multipart/report", "multipart/mixed")]
    [InlineData("message/delivery-status", "text/plain")]
    [InlineData("Action: failed", "Acting: failed")]
    [InlineData("--=_bound.1", "--=_other")]
    public void Parse_OfWhatIsNoReport_IsNothing(string written, string otherwise) =>
        BounceReport.Parse(Reports.Of($"{Letter:N}", "failed", "5.1.1").Replace(written, otherwise, StringComparison.Ordinal)).ShouldBeNull();

    [Fact]
    public void Parse_OfHugeHostileMail_EndsSoon()
    {
        const string Beginning = "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n";
        foreach (var line in new[] { "a: b\n\n", " a\n", "--x\n", "\n", "a:\n a\n", ":" })
            BounceReport.Parse(Beginning + string.Concat(Enumerable.Repeat(line, 900_000 / line.Length))).ShouldBeNull();
    }

    [Theory]
    [InlineData("5.1.1", "there is no such mailbox (5.1.1)")]
    [InlineData("5.2.2", "the mailbox is full (5.2.2)")]
    [InlineData("5.9.9", "their mail system did not say why (5.9.9)")]
    [InlineData("5", "their mail system did not say why (5)")]
    public void Words_SayWhatACodeMeans(string status, string words) => BounceWords.Of(status).ShouldBe(words);
}
