using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Training.Pages.Registers;

[AllowEveryone]
internal sealed class TakePage(IMediator mediator, IOptions<CouncilSettings> council, PublicTries tries) : PageModel, IShowsAgain
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Session { get; set; }

    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public TrainersRegisterShown Taken { get; private set; } = null!;

    public RegisterForm Form => new(Taken.Register, Lines, IsOffice: false);

    /// <summary>What can be held up to the room.</summary>
    public IEnumerable<(string Summary, string Address)> Codes
    {
        get
        {
            if (Taken.DoorCode is { } door) yield return ("Code by which people sign in", council.Value.Address + RegisterLinks.ToHere(door));
            if (Taken.RoomCode is { } room) yield return ("Code by which people say what it was worth", council.Value.Address + RegisterLinks.ToEvaluate(room));
        }
    }

    public async Task OnGetAsync()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        await ShowAgainAsync();
    }

    public async Task<IActionResult> OnPostAsync(bool rest, CancellationToken cancel)
    {
        tries.Count(HttpContext);
        await ShowAgainAsync();
        await mediator.Send(new TakeTrainersRegister(Key, Session ?? Taken.Register.At!.Id, [.. Lines.Select(l => l.AsLine)], rest), cancel);
        await ShowAgainAsync();
        TempData.SayDone($"Saved: {Taken.Register.InWords}.");
        return Redirect(RegisterLinks.ToTake(Key, Session));
    }

    public async Task ShowAgainAsync() => Taken = await mediator.Send(new FindTrainersRegister(Key, Session), HttpContext.RequestAborted);
}
