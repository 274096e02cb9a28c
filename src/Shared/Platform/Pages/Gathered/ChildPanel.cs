namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>A module's part of a child's page, added to <c>Gather&lt;ChildPanel&gt;</c>.</summary>
/// <inheritdoc cref="Panel" path="/param" />
public sealed record ChildPanel(string Title, int Order, IReadOnlyList<PanelRow> Rows, IReadOnlyList<PanelLink> Links) : Panel(Title, Order, Rows, Links)
{
    /// <summary>The one thing that this reader should do next for the child, or null; the page shows the lowest order's.</summary>
    public PanelLink? NextStep { get; init; }
}
