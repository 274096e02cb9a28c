using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.Passkeys;

[AllowSignedIn]
internal sealed class MyPasskeysPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public PasskeyInput Input { get; set; } = new();

    public MyPasskeys Passkeys { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await mediator.Send(new AddPasskey(Input.Name ?? "", Input.Answer ?? "", Input.State ?? ""));
        TempData.SayDone("The passkey is added. From now on you can sign in with it instead of password and code.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid passkey)
    {
        await mediator.Send(new RemovePasskey(passkey));
        TempData.SayDone("The passkey opens nothing any more. Delete it on the device too.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Passkeys = await mediator.Send(new AskToMakePasskey());
}

internal sealed class PasskeyInput
{
    [Display(Name = "A name by which you know this device")]
    public string? Name { get; set; }

    public string? Answer { get; set; }

    public string? State { get; set; }
}
