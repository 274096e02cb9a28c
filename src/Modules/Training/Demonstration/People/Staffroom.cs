using System.Text;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>Everybody who comes to training in the demonstration, made once however many courses they come to.</summary>
internal sealed class Staffroom
{
    public const string DesignatedTeacher = "Designated teacher";
    private const int WithASecondAddress = 3;

    private static readonly Dictionary<string, Guid> Roles = ShippedWords.All.Where(w => w.Kind == WordKind.Audience).ToDictionary(w => w.Name, w => w.Id);

    // Who works at a school, beside those whom a course has asked for by role.
    private static readonly (string Role, int Weight)[] AtASchool =
        [("Teacher", 44), ("Teaching assistant", 28), ("Pastoral or family support", 6), ("Senior leader", 4), ("SENCO", 2), ("Governor or trustee", 2), ("Other", 14)];

    private static readonly string[] OtherJobs = ["Office manager", "Lunchtime supervisor", "Caretaker", "Cook", "Librarian", "Technician"];

    private readonly Random _dice;
    private readonly DateTimeOffset _confirmedAt;
    private readonly Dictionary<int, KnownPerson> _teachers;
    private readonly Queue<KnownPerson> _workers;
    private readonly Dictionary<Place, List<Learner>> _there = [];
    private readonly HashSet<string> _addresses = [];

    public Staffroom(DemonstrationWorld world, DateTimeOffset confirmedAt)
    {
        (_dice, _confirmedAt) = (world.Dice("training people"), confirmedAt);
        _teachers = world.Children.Where(c => c is { SchoolUrn: not null, Teacher: not null }).DistinctBy(c => c.SchoolUrn).ToDictionary(c => c.SchoolUrn!.Value, c => c.Teacher!);
        _workers = new(world.People.GetValueOrDefault(Role.SocialWorker) ?? []);
    }

    public IEnumerable<Learner> Everybody => _there.Values.SelectMany(l => l);

    /// <summary>One person of a role; the same whenever asked for.</summary>
    /// <param name="nth">Which of those who hold it there, from 0.</param>
    public Learner Of(Place place, string role, int nth = 0)
    {
        var there = At(place);
        var held = there.Where(l => l.RoleId == Roles[role]).ToList();
        for (; held.Count <= nth; held.Add(there[^1])) there.Add(Make(place, role));
        return held[nth];
    }

    /// <summary>So many of a role, beginning with the nth.</summary>
    public IReadOnlyList<Learner> Some(Place place, string role, int howMany, int from = 0) => [.. Enumerable.Range(from, howMany).Select(n => Of(place, role, n))];

    /// <summary>All staff of a school, as many as it has.</summary>
    public IReadOnlyList<Learner> Staff((int Urn, string Name) school, int howMany)
    {
        var there = At(Place.Of(school));
        while (there.Count < howMany) there.Add(Make(Place.Of(school), _dice.Pick(AtASchool)));
        return [.. there.Take(howMany)];
    }

    /// <summary>So many from these schools: one of each first, then a second, each of the next role.</summary>
    public IReadOnlyList<Learner> Delegates(IReadOnlyList<(int Urn, string Name)> schools, int howMany, params IReadOnlyList<string> roles) => schools.Count == 0 ? [] :
    [
        .. Enumerable.Range(0, howMany).Select(i => Of(Place.Of(schools[i % schools.Count]), roles[i / schools.Count % roles.Count], i / schools.Count / roles.Count)),
    ];

    private List<Learner> At(Place place) => _there.TryGetValue(place, out var there) ? there : _there[place] = [];

    private Learner Make(Place place, string role)
    {
        var known = Known(place, role);
        var learner = new Learner(new LearnerFacts(known?.Name ?? Name(), Roles[role], role == "Other" ? _dice.Pick(OtherJobs) : null, place.Urn, place.Name));
        learner.AddAddress(known?.Email ?? Address(learner.Name, place.Domain), _confirmedAt);
        if (known is not null) learner.SignsInAs(known.Id);
        if (_dice.Chance(WithASecondAddress)) learner.AddAddress(Address(learner.Name, "home.example"), _confirmedAt);
        return learner;
    }

    // Somebody whom the service knows already; each is one learner, also the teacher of two schools.
    private KnownPerson? Known(Place place, string role)
    {
        var known = role == DesignatedTeacher && place.Urn is { } urn ? _teachers.GetValueOrDefault(urn) : role == "Social worker" && _workers.TryDequeue(out var worker) ? worker : null;
        return known is not null && _addresses.Add(known.Email) ? known : null;
    }

    private string Name()
    {
        var heritage = InventedNames.Shipped.Heritage(_dice);
        return $"{_dice.Pick(_dice.Chance(72) ? heritage.Girls : heritage.Boys)} {_dice.Pick(heritage.Families)}";
    }

    private string Address(string name, string domain)
    {
        var local = string.Concat(name.ToLowerInvariant().Replace(' ', '.').Normalize(NormalizationForm.FormD).Where(letter => char.IsAsciiLetter(letter) || letter is '.' or '-'));
        for (var n = 1; ; n++)
            if ($"{local}{(n == 1 ? "" : $"{n}")}@{domain}" is var address && _addresses.Add(address)) return address;
    }
}
