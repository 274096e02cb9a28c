using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Offerings;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class EditSessionPage(IMediator mediator) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public Guid? Session { get; set; }

    [BindProperty]
    public SessionInput Input { get; set; } = new();

    public OfferingShown Offering { get; private set; } = null!;

    /// <summary>The session that is changed; null for a new one.</summary>
    public SessionShown? Shown { get; private set; }

    public IReadOnlyList<Choice> Groups => [.. Offering.Groups.Select(g => new Choice($"{g.Id}", $"{g.Name} only"))];

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        if (Shown is not null) Input = SessionInput.Of(Shown);
        else if (Offering.Sessions.LastOrDefault() is { } last) Input = new SessionInput { Start = Domain.Words.Clock(last.Start), End = Domain.Words.Clock(last.End) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new KeepSession(Reference, Session, Input.ToFacts()), cancel);
        TempData.SayDone("The session is saved.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (Session is not { } session) throw new NotFound("session");
        await mediator.Send(new RemoveSession(Reference, session), cancel);
        TempData.SayDone("The session is taken away.");
        return LocalRedirect(TrainingLinks.ToOffering(Reference));
    }

    public async Task ShowAgainAsync()
    {
        Offering = await mediator.Send(new FindOffering(Reference), HttpContext.RequestAborted);
        Shown = Session is { } id ? Offering.Sessions.FirstOrDefault(s => s.Id == id) ?? throw new NotFound("session") : null;
    }
}
