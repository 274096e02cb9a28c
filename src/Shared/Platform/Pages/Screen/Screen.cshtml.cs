using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Pages.Screen;

[AllowSignedIn]
internal sealed class ScreenPage : PageModel
{
    public ScreenSettings Settings => ScreenSettings.Of(Request);

    public void OnGet()
    {
    }

    public IActionResult OnPost(string? names, string? key)
    {
        new ScreenSettings(names == "hidden", key != "off").Keep(Response);
        TempData.SayDone("This screen is set.");
        return RedirectToPage();
    }

    /// <summary>The button at the foot of every page.</summary>
    public IActionResult OnPostNames(string? back)
    {
        var now = Settings;
        (now with { NamesHidden = !now.NamesHidden }).Keep(Response);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
