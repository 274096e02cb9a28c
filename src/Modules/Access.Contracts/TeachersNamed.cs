using MediatR;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Asks whichever module knows schools what these are: a list of people names them. Published before anything changes; what nobody answers is unknown.
/// </summary>
/// <param name="Texts">URNs or whole names, as written.</param>
public sealed record SchoolsNamed(IReadOnlyCollection<string> Texts) : INotification
{
    private readonly Dictionary<string, SchoolNamed> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was found, by the text asked.</summary>
    public IReadOnlyDictionary<string, SchoolNamed> Found => _found;

    /// <summary>Answers for one text.</summary>
    public void Add(string text, SchoolNamed school) => _found[text] = school;
}

/// <summary>A school.</summary>
/// <param name="Urn">Its number in the national register.</param>
/// <param name="Name">Its name.</param>
/// <param name="Teachers">Who is designated teacher there today, deputies among them.</param>
public sealed record SchoolNamed(int Urn, string Name, IReadOnlySet<PersonId> Teachers);

/// <summary>People were named as designated teachers of schools, beside whoever is named there already. Whoever listens gives them sight of the pupils.</summary>
/// <param name="Teachers">Whom, and where.</param>
/// <param name="From">The first day.</param>
public sealed record TeachersNamed(IReadOnlyList<TeacherNamed> Teachers, DateOnly From) : INotification;

/// <summary>One designated teacher of one school.</summary>
public sealed record TeacherNamed(PersonId Person, string Name, string Email, int Urn, bool IsDeputy);
