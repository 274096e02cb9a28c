using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Pages.Gathered;

/// <summary>Something found, added to <c>Gather&lt;SearchHit&gt;</c>, whose <c>Text</c> holds the words sought.</summary>
/// <param name="Kind">The group under which it is shown: "Children", "Schools", "People", "PEPs".</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">What tells it from others of the same name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Child">The child whom it shows, so that the look is logged; null when none.</param>
public sealed record SearchHit(string Kind, string Title, string Text, string Href, ChildId? Child);
