using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Demonstration;

/// <summary>The council that is being made: how large, from which seed, and what the lower modules have made so far.</summary>
/// <param name="size">How large.</param>
/// <param name="seed">The same seed, size and day give the same council, but for the identities that nobody sees.</param>
/// <param name="today">The day on which its present ends.</param>
/// <param name="progress">Told in words what is being made.</param>
public sealed class DemonstrationWorld(DemonstrationSize size, int seed, DateOnly today, IProgress<string> progress)
{
    private readonly List<(PersonId Person, string Line)> _introductions = [];

    /// <summary>How large.</summary>
    public DemonstrationSize Size => size;

    /// <summary>The day on which its present ends.</summary>
    public DateOnly Today => today;

    /// <summary>Everybody with a role, by role; left by Access.</summary>
    public IReadOnlyDictionary<Role, IReadOnlyList<KnownPerson>> People { get; set; } = new Dictionary<Role, IReadOnlyList<KnownPerson>>();

    /// <summary>Every child, now or once looked after; left by Children.</summary>
    public IReadOnlyList<KnownChild> Children { get; set; } = [];

    /// <summary>Who stands on the sign-in page, in order.</summary>
    public IReadOnlyList<(PersonId Person, string Line)> Introductions => _introductions;

    /// <summary>Dice of one part's own, so that a change in one part leaves the others as they were.</summary>
    public Random Dice(string part) => new(part.Aggregate(seed, (sum, letter) => unchecked((sum * 31) + letter)));

    /// <summary>Puts somebody on the sign-in page, or gives somebody who stands there another line.</summary>
    /// <param name="person">Whom.</param>
    /// <param name="line">Who they are, in one line.</param>
    public void Introduce(PersonId person, string line)
    {
        var place = _introductions.FindIndex(i => i.Person == person);
        if (place < 0) _introductions.Add((person, line));
        else _introductions[place] = (person, line);
    }

    /// <summary>Tells the person who waits what is being made.</summary>
    public void Say(string words) => progress.Report(words);
}

/// <summary>A person as the modules above Access know them.</summary>
public sealed record KnownPerson(PersonId Id, string Name, string Email);

/// <summary>A child as the modules above Children know them, as things are today.</summary>
public sealed record KnownChild
{
    /// <summary>The child.</summary>
    public required ChildId Id { get; init; }

    /// <summary>As shown on lists.</summary>
    public required string Name { get; init; }

    /// <summary>For places where the name must not be shown.</summary>
    public required string Initials { get; init; }

    /// <summary>The name by which adults speak to the child.</summary>
    public required string FirstName { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>0 is Reception; null before nursery and after Year 13.</summary>
    public int? YearGroup { get; init; }

    /// <summary>N, K or E; null when nobody has said.</summary>
    public string? Sen { get; init; }

    /// <summary>First day of the present period of care; null for a child who is not looked after today.</summary>
    public DateOnly? InCareSince { get; init; }

    /// <summary>First day out of care of a child who has left it.</summary>
    public DateOnly? LeftCareOn { get; init; }

    /// <summary>The day of death.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>The school today.</summary>
    public int? SchoolUrn { get; init; }

    /// <summary>The school's name.</summary>
    public string? SchoolName { get; init; }

    /// <summary>First day at that school.</summary>
    public DateOnly? AtSchoolSince { get; init; }

    /// <summary>The virtual school's adviser.</summary>
    public KnownPerson? Adviser { get; init; }

    /// <summary>The social worker.</summary>
    public KnownPerson? Worker { get; init; }

    /// <summary>The designated teacher of the school, or null.</summary>
    public KnownPerson? Teacher { get; init; }

    /// <summary>True while the child is looked after.</summary>
    public bool OnRoll => InCareSince is not null;
}
