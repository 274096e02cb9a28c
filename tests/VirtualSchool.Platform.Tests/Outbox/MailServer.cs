using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace VirtualSchool.Platform.Tests.Outbox;

/// <summary>A mail server that keeps what it is given.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly StringBuilder _heard = new();

    public MailServer()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Its certificate, when it offers STARTTLS.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>What it answers to a recipient.</summary>
    public string ToRecipient { get; init; } = "250 fine";

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Every line that it was sent.</summary>
    public string Heard => _heard.ToString();

    /// <summary>True once a line came through a secured line.</summary>
    public bool WasSecured { get; private set; }

    public static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return X509CertificateLoader.LoadPkcs12(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)).Export(X509ContentType.Pkcs12), null);
    }

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
        }
    }

    private async Task TalkAsync(Stream line)
    {
        await SayAsync(line, "220 here");
        while (await HearAsync(line) is { } heard)
        {
            _heard.AppendLine(heard);
            var verb = heard.Split(' ')[0].ToUpperInvariant();
            await SayAsync(line, Answer(verb));
            if (verb == "STARTTLS") line = await SecureAsync(line);
            else if (verb == "DATA") await TakeAsync(line);
            else if (verb == "QUIT") return;
        }
    }

    private string Answer(string verb) => verb switch
    {
        "EHLO" when Certificate is not null && !WasSecured => "250-here\r\n250 STARTTLS",
        "STARTTLS" => "220 go ahead",
        "RCPT" => ToRecipient,
        "DATA" => "354 go on",
        _ => "250 fine",
    };

    private async Task<Stream> SecureAsync(Stream line)
    {
        var secure = new SslStream(line);
        await secure.AuthenticateAsServerAsync(Certificate!);
        WasSecured = true;
        return secure;
    }

    private async Task TakeAsync(Stream line)
    {
        while (await HearAsync(line) is { } heard && heard != ".") _heard.AppendLine(heard);
        await SayAsync(line, "250 taken");
    }

    private static async Task SayAsync(Stream line, string words) => await line.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"));

    private static async Task<string?> HearAsync(Stream line)
    {
        var words = new List<byte>();
        var one = new byte[1];
        while (await line.ReadAsync(one) > 0)
        {
            if (one[0] == '\n') return Encoding.UTF8.GetString([.. words]).TrimEnd('\r');
            words.Add(one[0]);
        }
        return null;
    }
}
