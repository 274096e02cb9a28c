using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VirtualSchool.Platform.Web;

/// <summary>Logs a bug whole, under a short reference that the person can read out.</summary>
internal sealed partial class BugLog(ILogger<BugLog> log) : IExceptionHandler
{
    private const string Legible = "23456789CDFGHJKMNPQRTVWXYZ";
    private static readonly object Key = new();

    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancel)
    {
        if (ErrorPages.StatusOf(exception) < StatusCodes.Status500InternalServerError) return new(false);
        var reference = RandomNumberGenerator.GetString(Legible, 8);
        http.Items[Key] = reference;
        Failed(reference, http.Request.Method, http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Request.Path, exception);
        return new(false);
    }

    public static string? ReferenceOf(HttpContext http) => http.Items[Key] as string;

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Method} {Path} failed")]
    private partial void Failed(string reference, string method, string path, Exception exception);
}
