namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>The part of a school career that one kind of school covers.</summary>
internal enum Stage
{
    None = 0,
    Nursery = 1,
    Primary = 2,
    Secondary = 3,
    Post16 = 4,
}

/// <summary>Where a child's school is.</summary>
internal enum Area
{
    City = 1,
    Outside = 2,

    /// <summary>A provider in another country, which no register of English schools has.</summary>
    Abroad = 3,
}

internal static class Stages
{
    public static Stage Of(int? yearGroup) => yearGroup switch
    {
        -2 or -1 => Stage.Nursery,
        >= 0 and <= 6 => Stage.Primary,
        >= 7 and <= 11 => Stage.Secondary,
        12 or 13 => Stage.Post16,
        _ => Stage.None,
    };
}
