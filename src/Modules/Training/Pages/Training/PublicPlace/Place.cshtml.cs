using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Pages.PublicCatalogue;
using VirtualSchool.Training.Pages.PublicDoor;
using VirtualSchool.Training.Pages.PublicOffering;

namespace VirtualSchool.Training.Pages.PublicPlace;

[AllowEveryone]
internal sealed class PlacePage(IMediator mediator, BookingQueue queue) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    public EventShown Event { get; private set; } = null!;

    /// <summary>Whose address was confirmed in this browser; null when nobody's was.</summary>
    public Visiting? Me { get; private set; }

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public IReadOnlyList<Choice> Alike { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        if (Me is { } me) Input.FillFrom(me);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => queue.InTurnAsync(() => BookAsync(cancel), cancel);

    public async Task ShowAgainAsync()
    {
        Event = await mediator.Send(new ShowEvent(Reference));
        Me = await mediator.Send(new VisitNow(VisitCookie.MarkOf(HttpContext))) is { Name: not null } me ? me : null;
        Roles = (await mediator.Send(new BrowseEvents(new EventFilter(null, null, null, null), null, 1))).Roles;
    }

    private async Task<IActionResult> BookAsync(CancellationToken cancel)
    {
        var mark = VisitCookie.MarkOf(HttpContext);
        var setting = await mediator.Send(new ChooseSetting(Input.School, Input.SchoolChoice), cancel);
        if (setting.Alike.Count > 0) return await ChooseAsync(setting.Alike);
        var form = Input.ToForm(setting);
        if (await mediator.Send(new VisitNow(mark), cancel) is { Name: not null })
        {
            TempData.SayDone(await mediator.Send(new BookPlace(mark!, Reference, form), cancel));
            return Redirect("/book/mine");
        }
        await mediator.Send(new AskForLetter(Input.Email, new BookingWish(Reference, form), VisitCookie.DeviceOf(HttpContext)), cancel);
        return Redirect($"/book/{Reference}/letter");
    }

    private async Task<IActionResult> ChooseAsync(IReadOnlyList<SchoolAlike> alike)
    {
        Alike = [.. alike.Select(s => new Choice(s.Urn.ToString(CultureInfo.InvariantCulture), s.Name, s.Authority)), new Choice(PlaceInput.OwnWords, "None of these", "What you typed stands as it is.")];
        ModelState.AddModelError("Input.SchoolChoice", "Choose your school, or “None of these”.");
        return await this.AgainAsync();
    }
}
