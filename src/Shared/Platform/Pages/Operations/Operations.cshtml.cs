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
    private static readonly TimeSpan BackUpsAreDue = TimeSpan.FromDays(1);
    private static readonly TimeSpan SealsAreDue = TimeSpan.FromMinutes(1);

    [BindProperty]
    public List<Guid> Letters { get; set; } = [];

    [BindProperty]
    public bool Checked { get; set; }

    public OperationsShown Now { get; private set; } = null!;

    public bool MayAct => me.Roles.Contains(Role.Administrator);

    public bool IsBackUpOverdue => Now.LastBackUp is not { } last || clock.GetUtcNow() - last.MadeAt > BackUpsAreDue;

    public bool IsSealLate => Now.Seal.Waiting.Found > 0 && (Now.Seal.To is not { } sealedTo || clock.GetUtcNow() - sealedTo > SealsAreDue);

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

    public (string Word, Tone Tone) StateOf(JobLine job) => job switch
    {
        { Day: null } => ("Never run", Tone.Neutral),
        { Error: not null } => ("Failed", Tone.Bad),
        _ when job.Day < clock.Today() => ("Due", Tone.Soon),
        _ => ("Done", Tone.Good),
    };
}
