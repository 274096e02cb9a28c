using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>What a module's pages and records are called where people read the log. Found by the scan that adds the module.</summary>
public interface ILogWords
{
    /// <summary>The child's place in the words of a page.</summary>
    const string Child = "{child}";

    /// <summary>
    /// Words after the person's name, such as "opened {child}’s PEP for autumn 2026", by the page's address. Pages of other modules are left out.
    /// </summary>
    Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel);

    /// <summary>What rows are called inside a sentence, such as "PEP for autumn 2026" by "Pep 0190…". Rows of other modules, and those with nothing better than their type's name, are left out.</summary>
    Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel);
}

/// <summary>A row as the log speaks of it.</summary>
/// <param name="Words">Inside a sentence: "PEP for autumn 2026", "the answer to “What do you like?”".</param>
public sealed record RowWords(string Words)
{
    /// <summary>What whoever added the row did, for the head alone: "opened {child}’s restricted facts". Null where the log may say what a history says.</summary>
    public string? ToHead { get; init; }

    /// <summary>Words for a stored value, by field and value, where the reader of a history needs them or may not see it; null where it stands as it is.</summary>
    public Func<string, string, string>? Value { get; init; }
}

/// <summary>Names children to people who may see all of them. Implemented by Children, found by the scan that adds it.</summary>
public interface IChildNames
{
    /// <summary>The names of those whom it knows; a child who is sealed or gone is left out.</summary>
    Task<IReadOnlyDictionary<ChildId, ChildNamed>> OfAsync(IReadOnlyCollection<ChildId> children, CancellationToken cancel);
}

/// <summary>A child's name, and the initials for places where it must not be shown.</summary>
public sealed record ChildNamed(string Name, string Initials);
