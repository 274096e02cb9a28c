using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain;

/// <summary>A person of the demonstration who stands on its sign-in page.</summary>
[Unlogged("it exists in a demonstration alone")]
internal sealed class DemonstrationIntroduction(PersonId personId, int place, string line)
{
    public PersonId PersonId { get; private set; } = personId;

    public int Place { get; private set; } = place;

    public string Line { get; private set; } = line;

    public void Say(int place, string line) => (Place, Line) = (place, line);
}
