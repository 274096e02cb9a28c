using Microsoft.AspNetCore.Mvc;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Platform.Web;

/// <summary>The answers that autosave.js understands.</summary>
public static class Autosaved
{
    /// <summary>The box is saved; <paramref name="version"/> is what the next post of this box carries, <paramref name="note"/> what its writer should know.</summary>
    public static IActionResult At(DateTimeOffset when, string? version = null, string? note = null) =>
        new JsonResult(new { saved = HouseTime.Clock(when), version, note });

    /// <summary>
    /// The box was changed meanwhile (409), by whomever. The writer's text stays on the page and theirs is shown beside it; the sentence says where
    /// both are kept. The next post of this box carries <paramref name="version"/>.
    /// </summary>
    public static IActionResult Clash(string sentence, string theirs, string? version) =>
        new JsonResult(new { problem = sentence, theirs, version }) { StatusCode = 409 };
}
