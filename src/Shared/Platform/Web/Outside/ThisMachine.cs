using System.Net;
using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Web.Outside;

/// <summary>Whether whoever asks sits at the machine itself, or has a tunnel to it.</summary>
public static class ThisMachine
{
    /// <summary>True for a request that was made on this machine under its own name and came through no proxy, not even one that hides the fact badly.</summary>
    public static bool IsFromThisMachine(this HttpContext http) =>
        http.Connection.RemoteIpAddress is not { } from
        || (IPAddress.IsLoopback(from) && IsOwnName(http.Request.Host.Host) && !http.Request.Headers.ContainsKey("X-Forwarded-For"));

    private static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
