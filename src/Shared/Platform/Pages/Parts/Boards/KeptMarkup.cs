using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages.Parts.Boards;

/// <summary>
/// The markup of an answer that is itself kept (<see cref="KeptBySight{TAsk,TAnswer}"/>): who asks again for the same page while the answer is the
/// same object is sent the same letters. It goes when the answer goes, so a commit or a changed right ends it.
/// </summary>
internal sealed class KeptMarkup(HtmlEncoder encoder, TimeProvider clock)
{
    private const int MostAsks = 64;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<Ask, IHtmlContent>> _kept = [];

    /// <summary>What is kept for this answer and request, or what <paramref name="render"/> makes of it now.</summary>
    /// <param name="answer">What the markup shows, compared by reference.</param>
    /// <param name="beside">What else it shows, compared by value; null when nothing.</param>
    public async Task<IHtmlContent> GetAsync(object answer, object? beside, ICurrentPerson person, HttpRequest request, Func<Task<TagHelperContent>> render)
    {
        var markups = _kept.GetOrCreateValue(answer);
        var ask = new Ask(beside, person.Id, RolesOf(person), request.GetEncodedPathAndQuery(), ScreenSettings.Of(request).NamesHidden, clock.Today());
        if (markups.TryGetValue(ask, out var kept)) return kept;
        if (markups.Count >= MostAsks) markups.Clear();
        return markups[ask] = new HtmlString((await render()).GetContent(encoder));
    }

    private static int RolesOf(ICurrentPerson person) => person.Roles.Aggregate(0, (all, role) => all | (1 << (int)role));

    private sealed record Ask(object? Beside, PersonId Person, int Roles, string Address, bool NamesHidden, DateOnly Today);
}
