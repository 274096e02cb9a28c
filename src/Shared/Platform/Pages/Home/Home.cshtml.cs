using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Platform.Pages.Home;

[AllowSignedIn]
internal sealed class HomePage(IMediator mediator, ICurrentPerson me, IChildGate gate, LooksOfRequest looks, TimeProvider clock) : PageModel
{
    public IReadOnlyList<HomeCard> Cards { get; private set; } = [];

    public string Greeting => Time.London.ToLondon(clock.GetUtcNow()).Hour switch { < 12 => "Good morning", < 18 => "Good afternoon", _ => "Good evening" };

    public string FirstName => me.Name.Split(' ')[0];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var gather = new Gather<HomeCard>(null, me.Id, await gate.VisibleTo(me.Id, cancel));
        await mediator.Publish(gather, cancel);
        Cards = [.. gather.Items.OrderBy(c => c.Harm)];
        looks.Saw(Cards.SelectMany(c => c.Items).Select(i => i.Child).OfType<ChildId>());
    }
}
