using VirtualSchool.Access.Data;
using VirtualSchool.Access.Domain;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Access.Demonstration;

/// <summary>The people of the demonstration council. None has a password: they are signed in as from the first page.</summary>
internal sealed class AccessPart(AccessDbContext data, IBulkWriter bulk) : IDemonstrationPart
{
    private const int WorkersATeam = 7;

    public int Order => 100;

    public async Task FillAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        world.Say("people");
        var cast = new Cast(world);
        var people = new Dictionary<Role, IReadOnlyList<KnownPerson>>
        {
            [Role.Head] = cast.Add(Role.Head, 1, "derwent.example", _ => "head of the virtual school"),
            [Role.Administrator] = cast.Add(Role.Administrator, 1, "derwent.example", _ => "systems officer of the virtual school"),
            [Role.Adviser] = cast.Add(Role.Adviser, world.Size.Advisers, "derwent.example", _ => "adviser of the virtual school"),
            [Role.SocialWorker] = cast.Add(Role.SocialWorker, world.Size.SocialWorkers, "derwent.example", n => $"social worker, children in care team {1 + (n / WorkersATeam)}"),
            [Role.DesignatedTeacher] = cast.Add(Role.DesignatedTeacher, world.Size.Schools, "schools.example", _ => "designated teacher of a school"),
        };
        cast.AddSomebodyWhoLeft();
        people[Role.TrainingCoordinator] = cast.Add(Role.TrainingCoordinator, 1, "derwent.example", _ => "training coordinator of the virtual school");
        people[Role.TrainingPartner] = cast.Add(Role.TrainingPartner, 1, "partners.example", _ => "works for an organisation that gives training");
        await bulk.CopyAsync(data, cast.People, cancel);
        world.People = people;
    }
}

/// <summary>Makes people with names and addresses that nobody has.</summary>
internal sealed class Cast(DemonstrationWorld world)
{
    private readonly Random _dice = world.Dice("people");
    private readonly Dictionary<string, int> _addresses = [];
    private readonly List<Person> _people = [];

    public IReadOnlyList<Person> People => _people;

    public IReadOnlyList<KnownPerson> Add(Role role, int howMany, string domain, Func<int, string> because) =>
        [.. Enumerable.Range(0, howMany).Select(n => Add(role, domain, because(n))).Select(p => new KnownPerson(p.Id, p.Name, p.Email))];

    public void AddSomebodyWhoLeft() =>
        Add(Role.Adviser, "derwent.example", "adviser of the virtual school").End(Role.Adviser, LastSummer, "left the council");

    private DateOnly LastSummer => new(world.Today.Month > 8 ? world.Today.Year : world.Today.Year - 1, 8, 31);

    private Person Add(Role role, string domain, string because)
    {
        var heritage = InventedNames.Shipped.Heritage(_dice);
        var (given, family) = (_dice.Pick(_dice.Chance(70) ? heritage.Girls : heritage.Boys), _dice.Pick(heritage.Families));
        var person = new Person($"{given} {family}", Address($"{given}.{family}", domain));
        person.Give(role, world.Today.AddDays(-_dice.Next(800, 2000)), because);
        _people.Add(person);
        return person;
    }

    private string Address(string name, string domain)
    {
        var local = Letters.Plain(name);
        var (key, times) = ($"{local}@{domain}", _addresses.GetValueOrDefault($"{local}@{domain}") + 1);
        _addresses[key] = times;
        return times == 1 ? key : $"{local}{times}@{domain}";
    }
}
