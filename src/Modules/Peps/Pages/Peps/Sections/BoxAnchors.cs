using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Pages.Writing;

namespace VirtualSchool.Peps.Pages.Sections;

/// <summary>Where on its page a box stands.</summary>
internal static class BoxAnchors
{
    public static string Of(MissingPart missing, SectionShown shown) =>
        Of(missing.Question!, missing.Block is { } place && place < shown.Blocks.Count ? shown.Blocks[place].Id : Guid.Empty);

    public static string Of(string question, Guid block) => "box-" + BoxNames.Box(question, block).Replace('.', '-').Replace('@', '-');
}
