using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Peps.Desk;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages.Starting;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.People;
using VirtualSchool.Platform.Requests;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Peps.Pages.OnePep;

[AllowRoles(Role.Head, Role.Adviser, Role.DesignatedTeacher, Role.SocialWorker)]
internal sealed class OnePepPage(IMediator mediator, PepAddresses addresses, ICurrentPerson me, TimeProvider clock) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PepRecordShown Plan { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public bool MayArrange => Plan.Head.State.IsBeingWritten() && Plan.Dates.MeetingHeldOn is null;

    /// <summary>Sending it is not the next step, but possible.</summary>
    public bool MayCheck => Plan.Head.State == PepState.Returned && Plan.Sections.All(s => s.IsDone) && Plan.Next?.Href != PepLinks.ToSubmit(Plan.Head.Reference) && !me.Roles.Contains(Role.SocialWorker);

    public bool MayAmend => Plan.Head.State == PepState.SignedOff && (me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser) || me.Roles.Contains(Role.DesignatedTeacher));

    public bool MayNudge => Plan.Waiting is { For: not Holder.VirtualSchool, Name: not null, IsMe: false } && (me.Roles.Contains(Role.Head) || me.Roles.Contains(Role.Adviser) || me.Roles.Contains(Role.DesignatedTeacher));

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostStartAsync(CancellationToken cancel)
    {
        var key = await addresses.ResolveAsync(Reference, cancel);
        await mediator.Send(new StartPep(key), cancel);
        TempData.SayDone($"{key.Reference} is started. What was known is filled in already: say whether it is still true.");
        return Redirect(PepLinks.To(key.Reference));
    }

    public async Task ShowAgainAsync() =>
        Plan = await mediator.Send(new PepRecord(await addresses.ResolveAsync(Reference, HttpContext.RequestAborted)), HttpContext.RequestAborted);
}
