using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>A word by which this council sorts its courses and learners: roles, strands and levels differ between councils, so each edits its own.</summary>
[CouncilsChoice]
internal sealed class CatalogueWord
{
    private CatalogueWord() { }

    public CatalogueWord(WordKind kind, string? name, string? meaning, int place)
    {
        (Id, Kind, Place) = (Guid.CreateVersion7(), kind, place);
        Reword(name, meaning);
    }

    public Guid Id { get; private init; }

    public WordKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>Of a role what such people need; of a strand or level what it holds. Null when nobody has said.</summary>
    public string? Meaning { get; private set; }

    /// <summary>Where it stands among the words of its kind, low first.</summary>
    public int Place { get; private set; }

    /// <summary>From this day on it is not offered any more; what bears it keeps it.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <exception cref="Refusal">The name is missing or too long.</exception>
    public void Reword(string? name, string? meaning) =>
        (Name, Meaning) = (Said.Line(name, "the word", 100, nameof(Name)), Said.LineOrNothing(meaning, "what it means", 500, nameof(Meaning)));

    public void Move(int place) => Place = place;

    public void Retire(DateOnly today) => RetiredOn ??= today;

    public void BringBack() => RetiredOn = null;
}
