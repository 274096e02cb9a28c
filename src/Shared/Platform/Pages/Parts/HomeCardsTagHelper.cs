using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VirtualSchool.Platform.Pages.Gathered;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>What waits for a person, worst harm first. <c>&lt;vs-home-cards cards="Model.Cards" /&gt;</c></summary>
[HtmlTargetElement("vs-home-cards")]
public sealed class HomeCardsTagHelper : TagHelper
{
    /// <summary>What the modules gave.</summary>
    public required IEnumerable<HomeCard> Cards { get; set; }

    /// <summary>Filled by Razor.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "vs-panels");
        var namesHidden = ScreenSettings.Of(ViewContext.HttpContext.Request).NamesHidden;
        foreach (var card in Cards.OrderBy(card => card.Harm)) Card(output.Content, card, namesHidden);
    }

    private static void Card(TagHelperContent c, HomeCard card, bool namesHidden)
    {
        c.OpenCard(card.Title, Worst(card.Items));
        c.AppendHtml("<p class=\"govuk-body\">").Append(card.Meaning).AppendHtml("</p>");
        if (card.Items.Count > 0) c.AppendHtml("<ul class=\"vs-items\">");
        foreach (var item in card.Items) Item(c, item, namesHidden && item.Initials is not null ? item.Initials : item.Title);
        if (card.Items.Count > 0) c.AppendHtml("</ul>");
        c.LinkLine(card.All).AppendHtml("</section>");
    }

    private static void Item(TagHelperContent c, HomeItem item, string title)
    {
        c.AppendHtml("<li><h3>").TextOrLink(title, item.Href);
        if (item.State is not null) c.AppendHtml($" <strong class=\"{TagTagHelper.ClassOf(item.Tone)}\">").Append(item.State).AppendHtml("</strong>");
        c.AppendHtml("</h3><p>").Append(item.Text).AppendHtml("</p>");
        if (item.Waiting is not null) c.AppendHtml("<p class=\"vs-why\">").Append(item.Waiting).AppendHtml("</p>");
        if (item.Button is not null) c.AppendHtml("<a class=\"govuk-button\" href=\"").Append(item.Href).AppendHtml("\">").Append(item.Button).AppendHtml("</a>");
        c.AppendHtml("</li>");
    }

    private static Tone Worst(IReadOnlyList<HomeItem> items) =>
        items.Any(i => i.Tone == Tone.Bad) ? Tone.Bad : items.Any(i => i.Tone == Tone.Soon) ? Tone.Soon : Tone.Neutral;
}
