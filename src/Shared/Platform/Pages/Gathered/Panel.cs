using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>A module's part of a page about one child or one school.</summary>
/// <param name="Title">What it is about: "Personal education plan".</param>
/// <param name="Order">Where it stands, low first; tens leave room.</param>
/// <param name="Rows">Its facts.</param>
/// <param name="Links">Where to go on, the most useful first; may be empty.</param>
public abstract record Panel(string Title, int Order, IReadOnlyList<PanelRow> Rows, IReadOnlyList<PanelLink> Links)
{
    /// <summary>Shown instead of rows when there are none: why it is empty.</summary>
    public string? Empty { get; init; }
}

/// <summary>One fact of a panel.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">The fact.</param>
/// <param name="Href">Where more is known, or null.</param>
/// <param name="Tone">A state's tone, or null for plain words.</param>
public sealed record PanelRow(string Label, string Text, string? Href = null, Tone? Tone = null);

/// <summary>Words that lead somewhere.</summary>
public sealed record PanelLink(string Text, string Href);
