using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Access.Sessions;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.SigningOut;

[AllowEveryone]
internal sealed class SignOutPage : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.CloseAsync();
        return LocalRedirect("/sign-in");
    }
}
