using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>How good or bad a state is; each tone has one colour everywhere.</summary>
public enum Tone
{
    /// <summary>Nothing to say about it: grey.</summary>
    Neutral,

    /// <summary>On its way: blue.</summary>
    Moving,

    /// <summary>Done or well: green.</summary>
    Good,

    /// <summary>Soon, or waits for somebody: yellow.</summary>
    Soon,

    /// <summary>Late or wrong: red.</summary>
    Bad,

    /// <summary>Sensitive or special: purple.</summary>
    Special,
}

/// <summary>A state as a coloured word. The word says it all; the colour only helps. <c>&lt;vs-tag tone="Bad"&gt;Late&lt;/vs-tag&gt;</c></summary>
[HtmlTargetElement("vs-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>How good or bad the state is.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", ClassOf(Tone));
    }

    /// <summary>The classes of a tag, for the rows of long lists: <c>&lt;strong class="@TagTagHelper.ClassOf(tone)"&gt;</c>.</summary>
    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Moving => "govuk-tag govuk-tag--blue",
        Tone.Good => "govuk-tag govuk-tag--green",
        Tone.Soon => "govuk-tag govuk-tag--yellow",
        Tone.Bad => "govuk-tag govuk-tag--red",
        Tone.Special => "govuk-tag govuk-tag--purple",
        _ => "govuk-tag govuk-tag--grey",
    };
}
