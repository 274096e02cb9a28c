using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace VirtualSchool.Access.Sessions;

/// <summary>
/// Remembers what session cookies say, so that a cookie is deciphered once and not with each page. What it says never changes; whether the session
/// still holds is asked anew with each request.
/// </summary>
internal sealed class KeptTickets(ISecureDataFormat<AuthenticationTicket> cipher) : ISecureDataFormat<AuthenticationTicket>
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(string Cookie, string? Purpose), AuthenticationTicket> _kept = [];

    public string Protect(AuthenticationTicket data) => cipher.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => cipher.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null) return null;
        if (_kept.TryGetValue((protectedText, purpose), out var kept)) return kept.Clone();
        if (cipher.Unprotect(protectedText, purpose) is not { } read) return null;
        if (_kept.Count >= Most) _kept.Clear();
        _kept[(protectedText, purpose)] = read;
        return read.Clone();
    }
}
