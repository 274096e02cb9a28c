using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.Search;

[AllowSignedIn]
internal sealed class SearchPage(IMediator mediator, ICurrentPerson me, IChildGate gate, LooksOfRequest looks) : PageModel
{
    private const int Shortest = 2;
    private const int Longest = 100;

    public IReadOnlyList<IGrouping<string, SearchHit>> Groups { get; private set; } = [];

    public string Sought { get; private set; } = "";

    public bool Searched { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync([FromForm] string? q, CancellationToken cancel)
    {
        Sought = string.Join(' ', (q ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Sought.Length is < Shortest or > Longest)
        {
            ModelState.AddModelError("q", $"Type between {Shortest} and {Longest} letters or figures of a name or reference, then search again.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }
        var gather = new Gather<SearchHit>(null, me.Id, await gate.VisibleTo(me.Id, cancel)) { Text = Sought };
        await mediator.Publish(gather, cancel);
        (Groups, Searched) = ([.. gather.Items.GroupBy(h => h.Kind)], true);
        looks.Saw(gather.Items.Select(h => h.Child?.Id).OfType<ChildId>());
    }
}
