using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Pages.PublicDoor;

namespace VirtualSchool.Training.Pages.PublicMine;

/// <summary>A page about one booking of whoever has confirmed an address here; everybody else is asked for their address, whether there is such a booking or not.</summary>
internal abstract class OneOfMine(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Booking { get; set; } = "";

    /// <summary>Null for somebody who has not confirmed an address here.</summary>
    public MyBooking? Mine { get; private set; }

    /// <summary>The mark of this browser.</summary>
    /// <exception cref="NotFound">It has none.</exception>
    protected byte[] Mark => VisitCookie.MarkOf(HttpContext) ?? throw new NotFound("visit");

    public Task OnGetAsync() => ShowAgainAsync();

    public virtual async Task ShowAgainAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        if (await mediator.Send(new MyBookings(VisitCookie.MarkOf(HttpContext), References.ReadBooking(Booking) ?? "-")) is not { } found) return;
        Mine = found.Count == 1 ? found[0] : throw new NotFound($"booking {Booking}");
    }
}
