using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Shouldly;
using VirtualSchool.Platform.Requests.Forms;
using Xunit;

namespace VirtualSchool.Platform.Tests.Requests;

public sealed class KeptFormCookiesTests
{
    private const string Forms = "Microsoft.AspNetCore.Antiforgery.AntiforgeryToken.v1";
    private readonly Counting _provider = new();

    [Fact]
    public void Unprotect_OfAFormCookieSeenBefore_DeciphersNothing()
    {
        var forms = new KeptFormCookies(_provider).CreateProtector(Forms);
        var cookie = forms.Protect([1, 2, 3]);

        forms.Unprotect(cookie).ShouldBe([1, 2, 3]);
        forms.Unprotect([.. cookie]).ShouldBe([1, 2, 3]);

        _provider.Deciphered.ShouldBe(1);
    }

    [Fact]
    public void Unprotect_OfACookieThatWasChanged_IsRefusedEachTime()
    {
        var forms = new KeptFormCookies(_provider).CreateProtector(Forms);
        var cookie = forms.Protect([1, 2, 3]);
        forms.Unprotect(cookie);
        cookie[^1] ^= 1;

        Should.Throw<CryptographicException>(() => forms.Unprotect(cookie));
        Should.Throw<CryptographicException>(() => forms.Unprotect(cookie));
    }

    [Fact]
    public void Unprotect_ForAnythingElse_IsNotKept()
    {
        var other = new KeptFormCookies(_provider).CreateProtector("a session");
        var sealedBytes = other.Protect([1]);

        other.Unprotect(sealedBytes);
        other.Unprotect(sealedBytes);

        _provider.Deciphered.ShouldBe(2);
    }

    private sealed class Counting : IDataProtectionProvider, IDataProtector
    {
        private readonly IDataProtector _real = new EphemeralDataProtectionProvider().CreateProtector("test");

        public int Deciphered { get; private set; }

        public IDataProtector CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext) => _real.Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData)
        {
            Deciphered++;
            return _real.Unprotect(protectedData);
        }
    }
}
