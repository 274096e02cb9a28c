using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;

namespace VirtualSchool.Platform.Requests.Forms;

/// <summary>
/// Remembers what form cookies say, so that a cookie is deciphered once and not with each page that holds a form (decision 18). What it says never changes; the
/// token written into a form is enciphered anew with each page, so that no two pages hold the same.
/// </summary>
internal sealed class KeptFormCookies(IDataProtectionProvider provider) : IDataProtectionProvider
{
    // The framework's own name for what guards forms.
    private const string Forms = "Microsoft.AspNetCore.Antiforgery.AntiforgeryToken.v1";

    public IDataProtector CreateProtector(string purpose) =>
        provider.CreateProtector(purpose) is var protector && purpose == Forms ? new Remembering(protector) : protector;

    private sealed class Remembering(IDataProtector protector) : IDataProtector
    {
        private const int Most = 2_000;

        private readonly ConcurrentDictionary<string, byte[]> _kept = [];

        public IDataProtector CreateProtector(string purpose) => protector.CreateProtector(purpose);

        public byte[] Protect(byte[] plaintext) => protector.Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData)
        {
            var key = Convert.ToBase64String(protectedData);
            if (_kept.TryGetValue(key, out var kept)) return kept;
            var read = protector.Unprotect(protectedData);
            if (_kept.Count >= Most) _kept.Clear();
            return _kept[key] = read;
        }
    }
}
