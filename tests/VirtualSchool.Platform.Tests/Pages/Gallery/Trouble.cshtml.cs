using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Tests.Pages.Gallery;

[AllowEveryone]
internal sealed class TroublePage : PageModel
{
    public IActionResult OnGet(string kind) => kind switch
    {
        "bug" => throw new InvalidOperationException("A bug that nobody expected."),
        "log" => throw new LogUnavailable(new IOException("disk full")),
        "unknown" => throw new NotFound("child"),
        "forbidden" => NotFound(),
        _ => Page(),
    };
}
