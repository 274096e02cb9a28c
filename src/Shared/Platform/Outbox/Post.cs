using System.Globalization;
using System.Text;
using VirtualSchool.Platform.Settings;

namespace VirtualSchool.Platform.Outbox;

/// <summary>Where mail goes when it leaves the outbox.</summary>
internal interface IPost
{
    /// <summary>False when there is nowhere to send: mail then waits.</summary>
    bool IsOpen { get; }

    /// <summary>Delivers one message.</summary>
    /// <exception cref="LetterRefused">It never can be delivered.</exception>
    /// <exception cref="IOException">It could not be delivered now.</exception>
    Task DeliverAsync(OutboxMessage message, CancellationToken cancel);
}

/// <summary>A demonstration writes to nobody: there letters go into the data folder. Elsewhere the council's mail server takes them.</summary>
internal sealed class PostOffice(IDemonstrationMode demonstration, FolderPost folder, SmtpPost server) : IPost
{
    public bool IsOpen => Chosen.IsOpen;

    private IPost Chosen => demonstration.IsOn ? folder : server;

    public Task DeliverAsync(OutboxMessage message, CancellationToken cancel) => Chosen.DeliverAsync(message, cancel);
}

/// <summary>Each letter becomes an .eml file in the data folder, to be read there.</summary>
internal sealed class FolderPost(DataFolder folder) : IPost
{
    private const string Plain = "Content-Type: text/plain; charset=utf-8";

    public bool IsOpen => true;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancel)
    {
        var path = Path.Combine(folder.Private("mail"), $"{message.Id}.eml");
        await File.WriteAllTextAsync(path + ".part", Format(message), cancel);
        File.Move(path + ".part", path, overwrite: true);
    }

    private static string Format(OutboxMessage message) => message.Attachments is { Count: > 0 } files ? InParts(message, files) : $"{Head(message)}{Plain}\n\n{message.Body}";

    private static string Head(OutboxMessage message) =>
        $"""
         From: Virtual school <virtual.school@demonstration.invalid>
         To: {message.ToAddress}
         Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Subject))}?=
         Date: {message.QueuedAt.ToString("r", CultureInfo.InvariantCulture)}
         MIME-Version: 1.0

         """;

    // RFC 2046, 5.1.3
    private static string InParts(OutboxMessage message, IReadOnlyList<MailAttachment> files)
    {
        var edge = $"part-{message.Id:N}";
        var parts = files.Select(f => $"--{edge}\nContent-Type: {f.ContentType}; charset=utf-8\nContent-Disposition: attachment; filename=\"{f.Name}\"\n\n{f.Text}\n");
        return $"{Head(message)}Content-Type: multipart/mixed; boundary=\"{edge}\"\n\n--{edge}\n{Plain}\n\n{message.Body}\n{string.Concat(parts)}--{edge}--\n";
    }
}
