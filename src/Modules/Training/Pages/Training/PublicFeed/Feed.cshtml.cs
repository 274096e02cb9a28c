using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.PublicFeed;

[AllowEveryone]
internal sealed class FeedPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        File(Encoding.UTF8.GetBytes(await mediator.Send(new CalendarFeed(), cancel)), "text/calendar; charset=utf-8", "training.ics");
}
