using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Pages.Display;

[AllowSignedIn]
internal sealed class PrivateModePage : PageModel
{
    public void OnGet()
    {
    }

    public IActionResult OnPost(string? back)
    {
        PrivateMode.Toggle(HttpContext);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
