using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Pages.OnePep;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Peps.Pages.Arranging;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class MeetingPage(IMediator mediator, PepAddresses addresses) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public PepRecordShown Plan { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        Input = new MeetingInput { On = Plan.Dates.MeetingOn, At = Plan.Dates.MeetingAt?.ToString("HH:mm"), Place = Plan.Dates.MeetingPlace };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        if (!ModelState.IsValid) throw new Refusal("The day cannot be read. Check the boxes below.");
        await mediator.Send(new ArrangeMeeting(key, Input.On, Time(Input.At), Input.Place), cancel);
        TempData.SayDone("The meeting is arranged. Each part of the plan is now due around that day.");
        return Redirect(PepLinks.To(key.Reference));
    }

    public async Task ShowAgainAsync() =>
        Plan = await mediator.Send(new PepRecord(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);

    private static TimeOnly? Time(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : TimeOnly.TryParse(typed.Replace('.', ':'), System.Globalization.CultureInfo.GetCultureInfo("en-GB"), out var time) ? time
        : throw new Refusal("Enter the time as 14:15.", "At");
}

/// <summary>What is typed of a meeting.</summary>
internal sealed class MeetingInput
{
    [Display(Name = "Day of the meeting")]
    public DateOnly? On { get; set; }

    [Display(Name = "Time")]
    public string? At { get; set; }

    [Display(Name = "Place")]
    public string? Place { get; set; }
}
