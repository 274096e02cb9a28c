using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace VirtualSchool.Platform.Requests.Forms;

/// <summary>
/// No record holds the character NUL (PostgreSQL keeps none in text), half of a character, or what is no character by Unicode's own word (U+FFFE, U+FFFF). They are taken out of what was typed before any page sees it,
/// and the form is refused in words; an address with one leads nowhere.
/// </summary>
internal sealed class KeptCharacters : IAsyncPageFilter
{
    private const string Sentence = "This held a character that cannot be kept, and it has been taken out. Read it through and send it again.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        foreach (var name in context.HttpContext.Features.Get<CleanedBoxes>()?.Names ?? []) context.ModelState.TryAddModelError(name, Sentence);
        return next();
    }

    /// <summary>Takes such characters out of a form that has been read, and remembers where they were.</summary>
    public static void Clean(HttpContext http)
    {
        var form = http.Request.Form;
        var names = form.Where(f => IsUnkept(f.Key) || f.Value.Any(IsUnkept)).Select(f => Clean(f.Key)).ToList();
        if (names.Count == 0) return;
        var kept = form.GroupBy(f => Clean(f.Key), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => new StringValues([.. g.SelectMany(f => f.Value).Select(v => Clean(v ?? ""))]), StringComparer.OrdinalIgnoreCase);
        http.Request.Form = new FormCollection(kept, form.Files);
        http.Features.Set(new CleanedBoxes(names));
    }

    /// <summary>True when the address asks with such a character.</summary>
    public static bool IsAskedForBy(HttpRequest request) =>
        request.QueryString.HasValue && request.Query.Any(q => IsUnkept(q.Key) || q.Value.Any(IsUnkept));

    private static bool IsUnkept(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (text[i] is '\0' or '\uFFFE' or '\uFFFF') return true;
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i])) return true;
        }
        return false;
    }

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0 or 0xFFFE or 0xFFFF)));

    private sealed record CleanedBoxes(IReadOnlyList<string> Names);
}
