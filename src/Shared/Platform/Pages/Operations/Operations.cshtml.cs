using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.BackUp;
using VirtualSchool.Platform.Pages.Parts;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages.Operations;

[AllowRoles(Role.Administrator, Role.Head)]
internal sealed class OperationsPage(IMediator mediator, ICurrentPerson me, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty]
    public List<Guid> Letters { get; set; } = [];

    [BindProperty]
    public bool Checked { get; set; }

    public OperationsShown Now { get; private set; } = null!;

    public bool MayAct => me.Roles.Contains(Role.Administrator);

    public IEnumerable<Choice> DeadLetters => Now.Dead.Select(l => new Choice(
        $"{l.Id}", $"{l.Subject}, to {l.To}", $"Queued {HouseTime.Moment(l.QueuedAt)}, tried {l.Tries} times: {l.Error}"));

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        await mediator.Send(new TryLettersAgain(Letters), cancel);
        TempData.SayDone("The letters are in the queue again.");
        return Redirect("/operations");
    }

    public async Task<IActionResult> OnPostGoAsync(CancellationToken cancel)
    {
        await mediator.Send(new LetMailLeave(Checked), cancel);
        TempData.SayDone("Mail leaves again.");
        return Redirect("/operations");
    }

    public async Task ShowAgainAsync() => Now = await mediator.Send(new OperationsNow());

    public static string WordOf(Tone tone) => tone switch { Tone.Good => "Well", Tone.Soon => "See to it", _ => "Act now" };

    public (string Word, Tone Tone) StateOf(JobLine job) => job switch
    {
        { Day: null } => ("Never run", Tone.Neutral),
        { Error: not null } => ("Failed", Tone.Bad),
        _ when job.Day < clock.Today() => ("Due", Tone.Soon),
        _ => ("Done", Tone.Good),
    };
}
