using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Standing;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Web.Outside;

namespace VirtualSchool.Access.Sessions;

/// <summary>Tells the log of signing in and out and of tries that failed. Written with the request's looks, so no refusal can undo it.</summary>
internal static class SignInLines
{
    /// <summary>Somebody's session has begun.</summary>
    public static void TellSignedIn(this HttpContext http, PersonStanding standing, Proof proof, string device) =>
        http.Lines().Note(new SignInLine(standing.Id, standing.Name, standing.RolesOn(http.Today()), $"signed in ({Platform.Pages.Choice.Words(proof).ToLowerInvariant()}, {device})"));

    /// <summary>Whoever signed in has signed out.</summary>
    public static void TellSignedOut(this HttpContext http, ICurrentPerson me) => http.Lines().Note(new SignInLine(me.Id, me.Name, me.Roles, "signed out"));

    /// <summary>A try that counts as failed until it is taken back. Who it was nobody knows, so the line names the account and not the doer.</summary>
    /// <returns>By which it is taken back; null outside a request.</returns>
    public static async Task<Guid?> TellFailedAsync(this HttpContext? http, Counted counted, bool isClosed)
    {
        if (http is null)
            return null;
        var standing = counted.Person is { } person ? await http.RequestServices.GetRequiredService<Standings>().OfAsync(person, http.RequestAborted) : null;
        var what = isClosed ? "was turned away after too many tries" : counted.Kind == SignInKind.Code ? "gave a wrong code" : "gave a wrong password";
        var whose = standing is null ? " for an address that nobody has" : $" for the account of {standing.Name}";
        return http.Lines().Note(new SignInLine(counted.Person ?? ICurrentPerson.Visitor, "Somebody", FrozenSet<Role>.Empty, what + whose + From(http)));
    }

    /// <summary>A try that led to nobody, or to somebody who may not come in. Who it was nobody knows, so the line names the account and not the doer.</summary>
    /// <param name="of">Whose account; null when it is nobody's.</param>
    /// <param name="words">What was tried, as it follows "Somebody".</param>
    public static void TellRefused(this HttpContext http, Person? of, string words) => http.Lines().Note(new SignInLine(
        of?.Id ?? ICurrentPerson.Visitor, "Somebody", FrozenSet<Role>.Empty, of is null ? words : $"{words}, for the account of {of.Name}"));

    /// <summary>The same where no page is shown that would write it.</summary>
    public static async Task TellRefusedAtOnceAsync(this HttpContext http, string words)
    {
        http.TellRefused(null, words);
        await http.Lines().WriteAsync(http.Request.Path, http.RequestAborted);
    }

    /// <summary>The try was right.</summary>
    public static void TakeBack(this HttpContext? http, Guid? line)
    {
        if (line is { } failed)
            http?.Lines().TakeBack(failed);
    }

    private static string From(HttpContext http) => http.IsFromThisMachine() ? ", at the machine itself" : $", from {http.Connection.RemoteIpAddress}";

    private static LooksOfRequest Lines(this HttpContext http) => http.RequestServices.GetRequiredService<LooksOfRequest>();
}
