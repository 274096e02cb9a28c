using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Pages.Qualifications.OneCandidate;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class CandidatePage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Booking { get; set; } = "";

    [BindProperty]
    public CandidateInput Input { get; set; } = new();

    public CandidateShown Shown { get; private set; } = null!;

    /// <summary>Those that wait for the assessor first.</summary>
    public IReadOnlyList<Choice> Items =>
    [
        .. Shown.Candidate?.Items.OrderBy(i => i.Decision is not null).ThenBy(i => i.Number)
            .Select(i => new Choice($"{i.Id}", $"{i.Number}. {i.Title}: {(i.Decision is { } decision ? Choice.Words(decision).ToLowerInvariant() : "waits")}")) ?? [],
    ];

    /// <summary>What can be taken back: meetings, and items on which nobody has decided.</summary>
    public IReadOnlyList<Choice> Steps =>
    [
        .. Shown.Candidate?.Meetings.OrderBy(m => m.On).Select(m => new Choice($"{m.Id}", $"Meeting of {Words.Day(m.On)}, {OneToOneMeeting.InHours(m.Minutes)}")) ?? [],
        .. Shown.Candidate?.Items.Where(i => i.Decision is null).OrderBy(i => i.Number).Select(i => new Choice($"{i.Id}", i.Title)) ?? [],
    ];

    public Task OnGetAsync() => ShowAgainAsync();

    public Task<IActionResult> OnPostStartAsync(CancellationToken cancel) => SendAsync(new StartRoute(Booking, Input.Started), "The day is kept. The clock runs from it.", cancel);

    public Task<IActionResult> OnPostMeetAsync(CancellationToken cancel) => SendAsync(new NoteOneToOne(Booking, Input.MetOn, Input.Minutes, Input.With), "The meeting is noted.", cancel);

    public Task<IActionResult> OnPostHandInAsync(CancellationToken cancel) => SendAsync(new HandInItem(Booking, Input.Title, Input.HandedInOn), "The item is in the portfolio.", cancel);

    public Task<IActionResult> OnPostDecideAsync(CancellationToken cancel) =>
        SendAsync(new DecideItem(Booking, Input.Item, Input.Decision, Input.DecidedOn, Input.Assessor, Input.Feedback), "The decision is kept.", cancel);

    public Task<IActionResult> OnPostAwardAsync(CancellationToken cancel) => SendAsync(new AwardQualification(Booking, Input.AwardedOn, Input.AwardNumber), "The qualification is awarded.", cancel);

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel) => SendAsync(new LeaveRoute(Booking, Input.Because), "They have left the route. The reason is kept.", cancel);

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancel) => SendAsync(new TakeBackStep(Booking, Input.Wrong), "It is taken back.", cancel);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancel) => SendAsync(new ReopenRoute(Booking, Input.Version), "The route is open again.", cancel);

    /// <summary>True when what was typed in one of these boxes was refused.</summary>
    public bool IsWrong(params string[] boxes) => boxes.Any(b => ModelState.TryGetValue($"Input.{b}", out var box) && box.Errors.Count > 0);

    public async Task ShowAgainAsync()
    {
        Shown = await mediator.Send(new FindCandidate(Booking), HttpContext.RequestAborted);
        Input.Started ??= Shown.Candidate?.StartedOn ?? Shown.Suggested;
        Input.With ??= Shown.Candidate?.Meetings.MaxBy(m => m.On)?.With;
        Input.Assessor ??= Shown.Candidate?.Items.SelectMany(i => i.Decisions).MaxBy(d => d.On)?.Assessor;
    }

    private async Task<IActionResult> SendAsync(ICommand step, string done, CancellationToken cancel)
    {
        await mediator.Send(step, cancel);
        TempData.SayDone(done);
        return LocalRedirect(TrainingLinks.ToCandidate(Booking));
    }
}
