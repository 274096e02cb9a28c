namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>A module's part of a school's page, added to <c>Gather&lt;SchoolPanel&gt;</c>, whose <c>School</c> says which. It names no child outside the reader's sight.</summary>
/// <inheritdoc cref="Panel" path="/param" />
public sealed record SchoolPanel(string Title, int Order, IReadOnlyList<PanelRow> Rows, IReadOnlyList<PanelLink> Links) : Panel(Title, Order, Rows, Links);
