using MediatR;

namespace VirtualSchool.Kernel;

/// <summary>
/// Asks every module for what it has of one kind (panels of a child's page, lines of a chronology, work waiting on the home page).
/// The sender does not know who answers; each module that has some calls <see cref="Add"/> in its own handler.
/// </summary>
/// <param name="Child">The child it concerns, or null when it concerns the person alone.</param>
/// <param name="For">The person who will read what is gathered.</param>
/// <param name="Sight">The children whom that person may see; answers stay inside it.</param>
public sealed record Gather<T>(ChildId? Child, PersonId For, VisibleChildren Sight) : INotification, IGather
{
    private readonly List<T> _items = [];

    /// <summary>The words sought, when it is a search; empty otherwise.</summary>
    public string Text { get; init; } = "";

    /// <summary>The school it concerns, by its number in the national register, when it is about one; null otherwise.</summary>
    public int? School { get; init; }

    /// <summary>What has been added so far, in the order in which modules answered.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Adds one item.</summary>
    public void Add(T item) => _items.Add(item);

    /// <summary>Adds many items.</summary>
    public void AddRange(IEnumerable<T> items) => _items.AddRange(items);
}

/// <summary>What the gate needs to know of a <see cref="Gather{T}"/>, whatever it gathers.</summary>
public interface IGather
{
    /// <summary>The child it concerns, or null.</summary>
    ChildId? Child { get; }

    /// <summary>Who will read it.</summary>
    PersonId For { get; }

    /// <summary>The children whom that person may see.</summary>
    VisibleChildren Sight { get; }
}
