using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Web;

/// <summary>The answers that autosave.js understands.</summary>
public static class Autosaved
{
    /// <summary>The box is saved; <paramref name="version"/> is what the next post of this box carries.</summary>
    public static IActionResult At(DateTimeOffset when, string? version = null) =>
        new JsonResult(new { saved = HouseTime.Clock(when), version });

    /// <summary>Somebody else changed the box meanwhile (409). Nothing is saved; the writer's text stays and theirs is shown beside it.</summary>
    public static IActionResult Clash(string sentence, string theirs, string? version) =>
        new JsonResult(new { problem = sentence, theirs, version }) { StatusCode = 409 };
}
