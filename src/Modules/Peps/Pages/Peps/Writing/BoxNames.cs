namespace VirtualSchool.Peps.Pages.Writing;

/// <summary>The names of a box's controls in a form: what was written, the state, its reason, and the revision seen.</summary>
internal static class BoxNames
{
    public static string Value(string question, Guid block) => Name("v", question, block);

    public static string State(string question, Guid block) => Name("s", question, block);

    public static string Reason(string question, Guid block) => Name("r", question, block);

    public static string Seen(string question, Guid block) => Name("n", question, block);

    public static string StillTrue(string question, Guid block) => Name("k", question, block);

    /// <summary>The key under which one box is saved by itself.</summary>
    public static string Box(string question, Guid block) => block == Guid.Empty ? question : $"{question}@{block:N}";

    /// <summary>The question and block that a box's key stands for.</summary>
    public static (string Question, Guid Block) Parse(string box) =>
        box.Split('@') is [var question, var block] && Guid.TryParseExact(block, "N", out var id) ? (question, id) : (box, Guid.Empty);

    private static string Name(string part, string question, Guid block) => $"{part}-{Box(question, block)}";
}
