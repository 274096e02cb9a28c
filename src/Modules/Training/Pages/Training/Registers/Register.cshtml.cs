using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Attending;

namespace VirtualSchool.Training.Pages.Registers;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class RegisterPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    /// <summary>What the taker says now; empty unless a post is shown again.</summary>
    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public RegisterShown Shown { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(bool rest, CancellationToken cancel)
    {
        await ShowAgainAsync();
        await mediator.Send(new TakeRegister(Reference, Session ?? Shown.At?.Id ?? Guid.Empty, [.. Lines.Select(l => l.AsLine)], rest), cancel);
        await ShowAgainAsync();
        TempData.SayDone($"Saved: {Shown.There} of {Words.Count(Shown.Rows.Count, "person", "people")} here{(Shown.Said < Shown.Rows.Count ? $", {Shown.Rows.Count - Shown.Said} not yet marked" : "")}.");
        return Redirect(RegisterLinks.ToRegister(Shown.Reference, Shown.At!.Id));
    }

    public async Task ShowAgainAsync() => Shown = await mediator.Send(new FindRegister(Reference, Session), HttpContext.RequestAborted);

    /// <summary>What its box shows: what was typed now, or else what is kept.</summary>
    public (AttendanceKind? Kind, int? Minutes) TypedOf(RegisterRow row) =>
        Lines.Find(l => l.Booking == row.Booking) is { } typed ? (typed.Kind ?? row.Said?.Kind, typed.Minutes) : (row.Said?.Kind, row.Said?.MinutesMissed);

    /// <summary>True when somebody else said something different meanwhile.</summary>
    public bool IsClash(RegisterRow row) =>
        Lines.Find(l => l.Booking == row.Booking)?.AsLine is { } line && row.Said is { } said && !LineSeen.Holds(line.Seen, row.Version)
        && !LineSeen.IsUntouched(line) && (said.Kind != line.Kind || said.MinutesMissed != LineSeen.Minutes(line));
}

/// <summary>One line as it is posted.</summary>
internal sealed class LineInput
{
    public Guid Booking { get; set; }

    public AttendanceKind? Kind { get; set; }

    public int? Minutes { get; set; }

    public string? Seen { get; set; }

    internal RegisterLine AsLine => new(Booking, Kind, Minutes, Seen);
}
