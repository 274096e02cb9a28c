using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Data;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Access.Links;

/// <summary>Lets in whoever came by a link that was opened in this browser. Asked of the database at each request, so that what has ended is ended at once.</summary>
internal sealed class LinkDoor(LinkBook book, AccessDbContext data, TimeProvider clock) : ILinkDoor
{
    public async Task<bool> EnterAsync(HttpContext http, string kind)
    {
        LinkHeaders.Add(http.Response);
        if (IdOf(http) is not { } id || LinkCookie.HashOf(http, id) is not { } mark)
            return false;
        if (await data.OneTimeLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, http.RequestAborted) is not { } link || link.Kind != kind || !link.IsBoundTo(mark, clock.GetUtcNow()))
            return false;
        if (await book.AskerAsync(link, http.RequestAborted) is not { } asker)
            return false;
        var held = new LinkHeld(link.Id, link.Kind, link.ChildId, link.Record, link.Part, asker.Id, asker.Name, asker.RolesOn(clock.Today()), link.OnlyProposes);
        http.Features.Set(new LinkVisit($"{link.Name}, by link from {asker.Name}", held));
        return true;
    }

    public string Outside(HttpContext http) => $"/link/{IdOf(http):N}{(HttpMethods.IsPost(http.Request.Method) ? "?handler=Unsaved" : "")}";

    private static Guid? IdOf(HttpContext http) => Guid.TryParse(http.Request.RouteValues["link"] as string, out var id) ? id : null;
}

/// <summary>Somebody who came by link, and the name under which the log keeps what they do.</summary>
internal sealed record LinkVisit(string Name, LinkHeld Link);
