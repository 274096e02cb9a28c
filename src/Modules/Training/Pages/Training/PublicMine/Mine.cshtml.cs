using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Pages.PublicDoor;

namespace VirtualSchool.Training.Pages.PublicMine;

[AllowEveryone]
internal sealed class MinePage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty, Display(Name = "Work e-mail address")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Course { get; set; }

    public MyElearningShown Elearning { get; private set; } = MyElearningShown.Nothing;

    public Visiting? Me { get; private set; }

    public IReadOnlyList<MyBooking> Bookings { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    /// <summary>Sends the letter that opens this page for an address.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new AskForLetter(Email, null, VisitCookie.DeviceOf(HttpContext)), cancel);
        TempData.SayDone("A letter is on its way. Open the link in it to see your bookings.");
        return Redirect("/book/mine");
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancel)
    {
        if (VisitCookie.MarkOf(HttpContext) is { } mark) await mediator.Send(new EndVisit(mark), cancel);
        VisitCookie.Forget(HttpContext);
        TempData.SayDone("This browser has forgotten you.");
        return Redirect("/book");
    }

    public async Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel)
    {
        await mediator.Send(new TakeUpElearning(VisitCookie.MarkOf(HttpContext) ?? throw new NotFound("visit"), Course), cancel);
        TempData.SayDone("You have taken it up. It stands on this page with what you have done of it.");
        return Redirect("/book/mine");
    }

    public async Task ShowAgainAsync()
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        var mark = VisitCookie.MarkOf(HttpContext);
        Me = await mediator.Send(new VisitNow(mark));
        Bookings = await mediator.Send(new MyBookings(mark)) ?? [];
        Elearning = await mediator.Send(new MyElearning(mark));
    }
}
