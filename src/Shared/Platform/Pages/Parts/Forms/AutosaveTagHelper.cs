using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Time;

namespace VirtualSchool.Platform.Pages.Parts.Forms;

/// <summary>
/// Inside a posted form: saves each box that has <c>box=</c> shortly after it is written, and says "Saved 10:42", with the day when that was not today.
/// The browser posts to <see cref="To"/> the box's own fields with <c>box</c>, <c>version</c> and the token; the handler answers with
/// <see cref="Web.Autosaved"/>, or refuses as any post does. The button waits for a save under way; a hidden input with <c>data-seen</c> in the box
/// gets each new version, so that the button carries it too. Without JavaScript the form's button saves.
/// <c>&lt;vs-autosave to="?handler=Box" saved="@Model.SavedAt" /&gt;</c>
/// </summary>
[HtmlTargetElement("vs-autosave")]
public sealed class AutosaveTagHelper : TagHelper
{
    private static readonly object Key = new();

    /// <summary>Where a box is posted.</summary>
    public required string To { get; set; }

    /// <summary>When the form was last saved; null when it never was.</summary>
    public DateTimeOffset? Saved { get; set; }

    /// <summary>What is said when the writer has lost the right to write; null says that they are signed out.</summary>
    public string? Ended { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.HttpContext.Items[Key] = true;
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "vs-autosave");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("data-autosave", To);
        if (Ended is not null) output.Attributes.SetAttribute("data-ended", Ended);
        output.Content.Append(Saved is { } saved ? $"Saved {(IsOfToday(saved) ? HouseTime.Clock(saved) : HouseTime.Moment(saved))}" : "");
    }

    private bool IsOfToday(DateTimeOffset saved) =>
        saved.ToLondonDate() == ViewContext.HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();

    internal static bool IsUsed(HttpContext http) => http.Items.ContainsKey(Key);
}
