using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log.Heads;

namespace VirtualSchool.Platform.Pages.Log;

[AllowRoles(Role.Head, Role.Administrator)]
internal sealed class LogSettingsPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public LogSettingsInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => Input.Address = await mediator.Send(new LogHeadAddress(), cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await mediator.Send(new SetLogHeadAddress(Input.Address), cancel);
        TempData.SayDone(string.IsNullOrWhiteSpace(Input.Address) ? "The head of the log is sent to nobody." : "The head of the log is sent there each day.");
        return RedirectToPage();
    }
}

internal sealed class LogSettingsInput
{
    [Display(Name = "Where to send the head of the log")]
    public string? Address { get; set; }
}
