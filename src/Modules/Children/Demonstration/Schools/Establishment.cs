using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>A school of the demonstration, whom it takes, and its designated teacher.</summary>
internal sealed record Establishment(School School, Stage Stage, Area Area, bool IsSpecial, bool IsAlternative, KnownPerson Teacher);

/// <summary>A kind of school and how its name ends.</summary>
internal sealed record Kind(Stage Stage, string Phase, string Type, string[] Endings, int FirstNumber, bool IsSpecial = false, bool IsAlternative = false)
{
    private const string NoPhase = "Not applicable";

    public static Kind Nursery { get; } = new(Stage.Nursery, "Nursery", "Local authority nursery school", ["Nursery School", "Children’s Centre"], 1000);

    public static Kind Primary { get; } = new(Stage.Primary, "Primary", "Community school", ["Primary School", "Community Primary School", "Junior and Infant School"], 2000);

    public static Kind PrimaryAcademy { get; } = new(Stage.Primary, "Primary", "Academy converter", ["Primary Academy", "Church of England Primary Academy", "Catholic Primary Academy"], 2400);

    public static Kind Secondary { get; } = new(Stage.Secondary, "Secondary", "Academy converter", ["Academy", "High School", "School"], 4000);

    public static Kind Special { get; } = new(Stage.Secondary, NoPhase, "Community special school", ["Special School", "House School"], 7000, IsSpecial: true);

    public static Kind PrimarySpecial { get; } = Special with { Stage = Stage.Primary, Type = "Academy special converter", FirstNumber = 7100 };

    public static Kind Alternative { get; } = new(Stage.Secondary, NoPhase, "Academy alternative provision converter", ["Learning Centre", "Bridge Academy"], 1100, IsAlternative: true);

    public static Kind College { get; } = new(Stage.Post16, "16 plus", "Further education", ["College", "Sixth Form College"], 8000);
}
