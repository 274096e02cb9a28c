using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>Something found, added to <c>Gather&lt;SearchHit&gt;</c>, whose <c>Text</c> holds the words sought.</summary>
/// <param name="Kind">The group under which it is shown: "Children", "Schools", "People", "PEPs".</param>
/// <param name="Title">Its name; null where it is the child's own, which <paramref name="Child"/> carries.</param>
/// <param name="Text">What tells it from others of the same name. Never a child's name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Child">The child whom it shows, so that the look is logged; null when none.</param>
public sealed record SearchHit(string Kind, string? Title, string Text, string Href, FoundChild? Child);

/// <summary>The child whom a hit is about, with what is shown while names are hidden.</summary>
/// <param name="Id">The child.</param>
/// <param name="Name">As shown on lists.</param>
/// <param name="Initials">In place of the name while names are hidden.</param>
public sealed record FoundChild(ChildId Id, string Name, string Initials);
