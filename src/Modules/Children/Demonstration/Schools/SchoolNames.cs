using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>Names of places and schools that are on no map.</summary>
internal sealed class SchoolNames
{
    private static readonly string[] First =
    [
        "Alder", "Amber", "Bram", "Bracken", "Clover", "Copper", "Dapple", "Ember", "Fallow", "Finch", "Gorse", "Hazel", "Juniper", "Kestrel",
        "Lark", "Linnet", "Mallow", "Nettle", "Otter", "Pebble", "Quern", "Quill", "Rowan", "Sorrel", "Teasel", "Thistle", "Umber", "Wend", "Yarrow",
    ];

    private static readonly string[] Second =
        ["beck", "bourne", "combe", "croft", "dale", "field", "garth", "gate", "hollow", "holt", "ley", "mere", "moor", "ridge", "shaw", "stead", "thorpe", "wick", "wold", "worth"];

    private static readonly string[] Before = ["", "", "", "", "Upper ", "Lower ", "Great ", "Little ", "Old ", "North ", "South ", "St Hilda’s "];

    private readonly HashSet<string> _given = [];

    public string Of(Kind kind, Random dice) => Unlike(() => $"{dice.Pick(Before)}{dice.Pick(First)}{dice.Pick(Second)} {dice.Pick(kind.Endings)}");

    public string Abroad(Kind kind, Random dice) => Unlike(() => $"Ysgol {(kind.Stage == Stage.Primary ? "Gynradd" : "Uwchradd")} Nant{dice.Pick(First).ToLowerInvariant()}");

    // A country has more schools than names: some share one, as in life.
    private string Unlike(Func<string> make)
    {
        var name = make();
        for (var tries = 0; !_given.Add(name) && tries < 20; tries++) name = make();
        return name;
    }
}
