using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Requests;

namespace VirtualSchool.Access.Pages.Access.MyAccount;

[AllowSignedIn]
internal sealed class MyAccountPage(IMediator mediator) : PageModel, IShowsAgain
{
    [BindProperty]
    public ChangePasswordInput Input { get; set; } = new();

    public MyAccountShown Account { get; private set; } = null!;

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        await HttpContext.RenewAsync(await mediator.Send(new ChangePassword(Input.Current ?? "", Input.New ?? "")));
        TempData.SayDone("Your password has been changed. Every other session of yours has ended.");
        return RedirectToPage();
    }

    public async Task ShowAgainAsync() => Account = await mediator.Send(new MyAccount());
}

internal sealed class ChangePasswordInput
{
    [Display(Name = "Password that you have now")]
    public string? Current { get; set; }

    [Display(Name = "New password")]
    public string? New { get; set; }
}
