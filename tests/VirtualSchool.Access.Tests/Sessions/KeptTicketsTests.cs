using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Shouldly;
using VirtualSchool.Access.Sessions;
using Xunit;

namespace VirtualSchool.Access.Tests.Sessions;

public sealed class KeptTicketsTests
{
    private readonly Counting _cipher = new();
    private readonly KeptTickets _tickets;

    public KeptTicketsTests() => _tickets = new(_cipher);

    [Fact]
    public void Unprotect_TheSameCookieTwice_DeciphersOnce()
    {
        _tickets.Unprotect("anna")!.Principal.Identity!.Name.ShouldBe("anna");
        _tickets.Unprotect("anna")!.Principal.Identity!.Name.ShouldBe("anna");
        _cipher.Deciphered.ShouldBe(1);
    }

    [Fact]
    public void Unprotect_ForAnotherPurpose_IsAnotherCookie()
    {
        _tickets.Unprotect("anna", "one");
        _tickets.Unprotect("anna", "two");
        _cipher.Deciphered.ShouldBe(2);
    }

    [Fact]
    public void Unprotect_WhatCannotBeRead_StaysUnread()
    {
        _tickets.Unprotect("forged").ShouldBeNull();
        _tickets.Unprotect("forged").ShouldBeNull();
        _tickets.Unprotect(null).ShouldBeNull();
    }

    [Fact]
    public void Unprotect_AfterOneRequestChangedItsTicket_GivesTheNextWhatTheCookieSays()
    {
        var first = _tickets.Unprotect("anna")!;
        first.Properties.Items["said"] = "changed";
        ((ClaimsIdentity)first.Principal.Identity!).AddClaim(new Claim("role", "Head"));
        var next = _tickets.Unprotect("anna")!;
        next.Properties.Items.ShouldNotContainKey("said");
        next.Principal.HasClaim("role", "Head").ShouldBeFalse();
    }

    [Fact]
    public void Unprotect_OfManyCookies_ForgetsRatherThanGrows()
    {
        for (var cookie = 0; cookie < 5_000; cookie++) _tickets.Unprotect($"{cookie}");
        _tickets.Unprotect("0");
        _cipher.Deciphered.ShouldBe(5_001);
    }

    private sealed class Counting : ISecureDataFormat<AuthenticationTicket>
    {
        public int Deciphered { get; private set; }

        public string Protect(AuthenticationTicket data) => data.Principal.Identity!.Name!;

        public string Protect(AuthenticationTicket data, string? purpose) => Protect(data);

        public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            Deciphered++;
            return protectedText == "forged" ? null : new(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, protectedText!)], "cookie")), "cookie");
        }
    }
}
