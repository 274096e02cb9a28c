using System.Net;
using Microsoft.Extensions.Options;
using Shouldly;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using Xunit;

namespace VirtualSchool.Platform.Tests.Outbox;

public sealed class SmtpPostTests
{
    [Fact]
    public async Task Letter_ReachesTheServerWithItsHeaders()
    {
        using var server = new MailServer();
        await PostTo(server, startTls: false).DeliverAsync(Letter(), CancellationToken.None);

        server.Heard.ShouldContain("MAIL FROM:<school@council.example>");
        server.Heard.ShouldContain("RCPT TO:<dt@school.invalid>");
        server.Heard.ShouldContain("Auto-Submitted: auto-generated");
        server.Heard.ShouldContain(Convert.ToBase64String("Open it at once."u8));
    }

    [Fact]
    public async Task Letter_ToAServerThatCannotBeSecured_IsNotSentInClear()
    {
        using var server = new MailServer();
        var refusal = await Should.ThrowAsync<IOException>(() => PostTo(server, startTls: true).DeliverAsync(Letter(), CancellationToken.None));

        refusal.ShouldNotBeOfType<LetterRefused>();
        server.Heard.ShouldNotContain("RCPT TO");
    }

    [Fact]
    public async Task Letter_ToAServerWhoseCertificateNobodyVouchesFor_IsNotSent()
    {
        using var certificate = MailServer.SelfSigned();
        using var server = new MailServer { Certificate = certificate };
        await Should.ThrowAsync<IOException>(() => PostTo(server, startTls: true).DeliverAsync(Letter(), CancellationToken.None));

        server.Heard.ShouldContain("STARTTLS");
        server.Heard.ShouldNotContain("RCPT TO");
    }

    [Fact]
    public async Task Letter_ToAServerThatSecuresTheLine_GoesThroughIt()
    {
        using var certificate = MailServer.SelfSigned();
        using var server = new MailServer { Certificate = certificate };
#pragma warning disable SYSLIB0014 // The mail client of the framework asks this one, and no other.
        ServicePointManager.ServerCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.Thumbprint;
        try
        {
            await PostTo(server, startTls: true).DeliverAsync(Letter(), CancellationToken.None);
        }
        finally
        {
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
#pragma warning restore SYSLIB0014

        server.WasSecured.ShouldBeTrue();
        server.Heard.ShouldContain(Convert.ToBase64String("Open it at once."u8));
    }

    [Fact]
    public async Task Letter_ToAMailboxThatDoesNotExist_IsRefusedForGood()
    {
        using var server = new MailServer { ToRecipient = "550 no such mailbox" };
        var refusal = await Should.ThrowAsync<LetterRefused>(() => PostTo(server, startTls: false).DeliverAsync(Letter(), CancellationToken.None));
        refusal.Message.ShouldContain("no such mailbox");
    }

    [Fact]
    public async Task Letter_ToAServerThatIsBusy_IsTriedLater()
    {
        using var server = new MailServer { ToRecipient = "451 come back later" };
        var refusal = await Should.ThrowAsync<IOException>(() => PostTo(server, startTls: false).DeliverAsync(Letter(), CancellationToken.None));
        refusal.ShouldNotBeOfType<LetterRefused>();
    }

    [Fact]
    public void Letter_ThatHoldsAToken_IsWipedOnDelivery()
    {
        var letter = OutboxMessage.Of(new Mail(null, "dt@school.invalid", "Set up", "https://council.example/set-up/abc", null, HoldsToken: true), DateTimeOffset.UnixEpoch);
        letter.Deliver(DateTimeOffset.UnixEpoch);
        letter.Body.ShouldNotContain("abc");
    }

    private static SmtpPost PostTo(MailServer server, bool startTls) => new(
        Options.Create(new MailSettings { Host = "localhost", Port = server.Port, StartTls = startTls, From = "school@council.example" }),
        Options.Create(new CouncilSettings()));

    private static OutboxMessage Letter() => OutboxMessage.Of(new Mail(null, "dt@school.invalid", "Your part", "Open it at once.", null), DateTimeOffset.UnixEpoch);
}
