using VirtualSchool.Kernel;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Training.Domain.Learners;

/// <summary>Somebody who comes to training. They need no account: a confirmed e-mail address is enough.</summary>
[OwnRecord]
internal sealed class Learner
{
    private readonly List<LearnerAddress> _addresses = [];

    private Learner() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public Learner(LearnerFacts facts)
    {
        Id = Guid.CreateVersion7();
        Change(facts);
    }

    public Guid Id { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The word of the catalogue for what they are; null when nobody has said.</summary>
    public Guid? RoleId { get; private set; }

    /// <summary>What they are called at work, in their own words.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>The school's number in the national register; null for who works elsewhere.</summary>
    public int? SchoolUrn { get; private set; }

    /// <summary>The school or organisation in words, as lists show it.</summary>
    public string Setting { get; private set; } = "";

    /// <summary>Who they are in this service, when they sign in to it.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>Who they turned out to be: their addresses and bookings are that learner's now. Null for everybody who is themselves.</summary>
    public Guid? JoinedToId { get; private set; }

    /// <summary>When that was found out.</summary>
    public DateOnly? JoinedOn { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Their e-mail addresses; exactly one is the primary one as soon as there is any.</summary>
    public IReadOnlyList<LearnerAddress> Addresses => _addresses;

    public LearnerAddress? Primary => _addresses.Find(a => a.IsPrimary);

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public void Change(LearnerFacts facts)
    {
        if (!PersonForm.IsName(facts.Name)) throw new Refusal($"Enter the name, in at most {PersonForm.LongestName} characters.", nameof(Name));
        (Name, Setting) = (facts.Name!.Trim(), Said.Line(facts.Setting, "the school or organisation", 200, nameof(Setting)));
        (RoleId, JobTitle, SchoolUrn) = (facts.RoleId, Said.LineOrNothing(facts.JobTitle, "the job title", 200, nameof(JobTitle)), facts.SchoolUrn);
    }

    /// <summary>Their school became another.</summary>
    public void Follow(int school, string name) => (SchoolUrn, Setting) = (school, name);

    public void SignsInAs(PersonId person) => PersonId = person;

    /// <summary>Adds an address, confirmed at some moment or not yet; the first becomes the primary one. One that they have already is only confirmed.</summary>
    /// <exception cref="Refusal">It has not the form of an address.</exception>
    public LearnerAddress AddAddress(string? email, DateTimeOffset? confirmedAt)
    {
        var kept = Said.EmailOrNothing(email, "Email") ?? throw new Refusal("Enter an e-mail address.", "Email");
        if (_addresses.Find(a => a.Email == kept) is not { } address) _addresses.Add(address = new LearnerAddress(Id, kept, isPrimary: _addresses.Count == 0));
        if (confirmedAt is { } at) address.Confirm(at);
        return address;
    }

    /// <summary>Both are one person: the other's addresses become theirs.</summary>
    public void Join(Learner other, DateOnly today)
    {
        foreach (var address in other._addresses)
        {
            address.Move(Id);
            address.MakePrimary(false);
            _addresses.Add(address);
        }
        other._addresses.Clear();
        (other.JoinedToId, other.JoinedOn) = (Id, today);
        PersonId ??= other.PersonId;
    }

    /// <summary>Letters go to this address from now on.</summary>
    /// <exception cref="Refusal">It is not theirs, or nobody has confirmed it.</exception>
    public void MakePrimary(Guid id)
    {
        var chosen = _addresses.Find(a => a.Id == id) ?? throw new Refusal("This address is not one of theirs.", "Email");
        if (chosen.ConfirmedAt is null) throw new Refusal($"{chosen.Email} is not confirmed yet: follow the link in the letter that went there.", "Email");
        foreach (var address in _addresses) address.MakePrimary(address == chosen);
    }
}

/// <summary>What is said of a learner.</summary>
internal sealed record LearnerFacts(string? Name, Guid? RoleId, string? JobTitle, int? SchoolUrn, string? Setting);
