using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VirtualSchool.Platform.Requests;

/// <summary>The same page again for a post that was refused before any command was sent.</summary>
public static class ShowingAgain
{
    /// <summary>Shows the page with what <c>ModelState</c> says is wrong and everything typed still in its boxes, status 422.</summary>
    public static async Task<IActionResult> AgainAsync<TPage>(this TPage page) where TPage : PageModel, IShowsAgain
    {
        await page.ShowAgainAsync();
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}
