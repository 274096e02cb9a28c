using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Pages.PublicCatalogue;
using VirtualSchool.Training.Pages.PublicDoor;
using VirtualSchool.Training.Pages.PublicMine;
using VirtualSchool.Training.Pages.PublicOffering;

namespace VirtualSchool.Training.Pages.PublicPlace;

[AllowEveryone]
internal sealed class ColleaguesPage(IMediator mediator, BookingQueue queue) : PageModel, IShowsAgain
{
    public const int AtOnce = 4;

    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public List<ColleagueInput> People { get; set; } = [];

    public EventShown Event { get; private set; } = null!;

    public Visiting? Me { get; private set; }

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var mark = VisitCookie.MarkOf(HttpContext) ?? throw new NotFound("visit");
        var told = People.Select(p => p.ToColleague()).Where(p => !p.IsEmpty).ToList();
        var booked = await queue.InTurnAsync(() => mediator.Send(new BookColleagues(mark, Reference, told), cancel), cancel);
        TempData.SayDone($"{Words.Count(booked, "colleague gets", "colleagues get")} a letter that says whether there is a place.");
        return Redirect("/book/mine");
    }

    public async Task ShowAgainAsync()
    {
        Event = await mediator.Send(new ShowEvent(Reference));
        Me = await mediator.Send(new VisitNow(VisitCookie.MarkOf(HttpContext))) is { Name: not null } me ? me : null;
        Roles = (await mediator.Send(new BrowseEvents(new EventFilter(null, null, null, null), null, 1))).Roles;
        while (People.Count < AtOnce) People.Add(new ColleagueInput());
    }
}
