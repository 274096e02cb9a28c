using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Evaluations;

[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed class RoomCodePage(IMediator mediator, IOptions<CouncilSettings> council) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty, Display(Name = "Do answers carry names?")]
    public bool? Anonymous { get; set; }

    public RoomShown Room { get; private set; } = null!;

    /// <summary>The whole address; null until the code was made.</summary>
    public string? Address => Room.Code is { } code ? council.Value.Address + RegisterLinks.ToEvaluate(code) : null;

    public IReadOnlyList<Choice> Kinds =>
    [
        new("false", "Names, for those who give theirs", "Who answers with the address that they booked with is not asked again by letter. Anybody may leave it empty."),
        new("true", "No names at all", "Nobody can tell who answered, so nobody is reminded, and no certificate waits for it."),
    ];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new ArrangeEvaluation(Reference, Anonymous), cancel);
        return Redirect(RegisterLinks.ToRoom(Reference));
    }

    public async Task ShowAgainAsync() => Room = await mediator.Send(new FindRoom(Reference), HttpContext.RequestAborted);
}
