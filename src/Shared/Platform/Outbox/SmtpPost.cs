using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Outbox;

/// <summary>Hands letters to the council's mail server.</summary>
internal sealed class SmtpPost(IOptions<MailSettings> settings, IOptions<CouncilSettings> council) : IPost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool IsOpen => settings.Value.IsSet;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancel)
    {
        using var client = Connect(settings.Value);
        using var letter = Letter(message);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(letter, patience.Token);
        }
        catch (SmtpException e) when (IsForGood(e.StatusCode))
        {
            throw new LetterRefused(Words(e));
        }
        catch (SmtpException e)
        {
            throw new IOException(Words(e));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new IOException($"The mail server did not answer within {Patience.TotalSeconds} seconds.");
        }
    }

    private static SmtpClient Connect(MailSettings server) => new(server.Host, server.Port)
    {
        EnableSsl = server.StartTls,
        Credentials = server.User is { Length: > 0 } user ? new NetworkCredential(user, server.Password) : null,
    };

    // RFC 5321, 4.2.1: a reply of 5yz will be the same next time. Two of them speak of the connection, which the council can mend.
    private static bool IsForGood(SmtpStatusCode code) =>
        (int)code is >= 500 and < 600 && code is not (SmtpStatusCode.ClientNotPermitted or SmtpStatusCode.MustIssueStartTlsFirst);

    private static string Words(SmtpException e) => e.GetBaseException() is { } root && root != e ? $"{e.Message} {root.Message}" : e.Message;

    private MailMessage Letter(OutboxMessage message)
    {
        var letter = Plain(message);
        foreach (var file in message.Attachments) letter.Attachments.Add(Attachment.CreateAttachmentFromString(file.Text, new ContentType($"{file.ContentType}; charset=utf-8") { Name = file.Name }));
        return letter;
    }

    private MailMessage Plain(OutboxMessage message) => new(new MailAddress(settings.Value.From!, council.Value.Service), new MailAddress(message.ToAddress))
    {
        Subject = message.Subject,
        SubjectEncoding = Encoding.UTF8,
        Body = message.Body,
        BodyEncoding = Encoding.UTF8,
        Headers = { ["Message-ID"] = $"<{message.Id:N}@{new MailAddress(settings.Value.From!).Host}>", ["Auto-Submitted"] = "auto-generated" },
    };
}

/// <summary>The mail server will never take this letter: the address is wrong, or the server refuses it for good.</summary>
internal sealed class LetterRefused(string why) : IOException(why);
