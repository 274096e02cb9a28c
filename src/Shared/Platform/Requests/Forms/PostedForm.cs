using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Requests.Forms;

/// <summary>Reads what was sent before any page looks at it, so that what cannot be read, or is too much, is refused in words and in one place.</summary>
internal static class PostedForm
{
    private static readonly ErrorShown Unreadable = new("What you sent could not be read",
        $"It was cut off on its way, or it holds a character that no record can keep, or it has more boxes ({BodyLimits.MostBoxes.ToString("N0", CultureInfo.InvariantCulture)} at most) or a longer text than any page here.",
        "Go back: what you typed is still there. Send it again. If it goes on, ask for help.");

    /// <summary>Reads the form, if one was sent.</summary>
    /// <param name="http">The request.</param>
    /// <param name="isKnown">Whether somebody who has signed in sends it: for nobody else is too much taken in to be thrown away.</param>
    /// <returns>False after saying in the answer why it is refused.</returns>
    public static async Task<bool> IsReadAsync(HttpContext http, bool isKnown)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || !http.Request.HasFormContentType || http.Request.Path == ErrorPages.Address) return true;
        var body = http.Request.Body;
        try
        {
            Limit(http);
            if (http.Request.ContentLength > BodyLimits.MostBytes) throw new TooLarge();
            http.Request.Body = new CountedBody(body, BodyLimits.MostBytes);
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.Keys.Any(IsDeep)) throw new InvalidDataException("A box inside more boxes than a page can bind.");
            KeptCharacters.Clean(http);
            return true;
        }
        catch (TooLarge)
        {
            if (isKnown) await ThrowAwayAsync(body, http.RequestAborted);
            return Refuse(http, StatusCodes.Status413PayloadTooLarge, ErrorShown.TooMuch);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or (IOException and not BadHttpRequestException))
        {
            if (isKnown) await ThrowAwayAsync(body, http.RequestAborted);
            return Refuse(http, StatusCodes.Status400BadRequest, Unreadable);
        }
    }

    private static bool IsDeep(string name) => name.Count(c => c is '.' or '[') >= BodyLimits.MostDepth;

    // The server's own limit would break the line in the middle of the sending, and no browser shows a page then.
    private static void Limit(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = BodyLimits.MostThrownAway;
    }

    private static async Task ThrowAwayAsync(Stream body, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (var thrown = 0L; thrown < BodyLimits.MostThrownAway;)
            {
                var read = await body.ReadAsync(buffer, cancel);
                if (read == 0) return;
                thrown += read;
            }
        }
        catch (IOException)
        {
            // The sender has gone, or sends without end: then nobody reads the answer.
        }
    }

    private static bool Refuse(HttpContext http, int status, ErrorShown words)
    {
        (http.Request.Form, http.Request.Body) = (FormCollection.Empty, Stream.Null); // The page that says so is asked for with the same request.
        http.Response.StatusCode = status;
        http.Features.Set(words);
        return false;
    }
}
