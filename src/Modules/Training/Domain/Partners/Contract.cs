using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Partners;

/// <summary>What was agreed with partners: who does what, which courses, for whom, until when, for how much.</summary>
internal sealed class Contract
{
    private readonly List<ContractParty> _parties = [];
    private readonly List<ContractCourse> _courses = [];

    private Contract() { }

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public Contract(ContractFacts facts)
    {
        Id = Guid.CreateVersion7();
        Change(facts);
    }

    public Guid Id { get; private init; }

    public string Title { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day; null while no end is agreed.</summary>
    public DateOnly? Until { get; private set; }

    public Money? Cost { get; private set; }

    /// <summary>Whom it reaches, in words: "staff who work with looked-after children", "the wider workforce".</summary>
    public string? Reaches { get; private set; }

    /// <summary>The contract that this one goes on from, or null.</summary>
    public Guid? FollowsId { get; private set; }

    public uint Version { get; private set; }

    public IReadOnlyList<ContractParty> Parties => _parties;

    public IReadOnlyList<ContractCourse> Courses => _courses;

    /// <exception cref="Refusal">Something in the facts cannot be kept.</exception>
    public void Change(ContractFacts facts)
    {
        if (facts.From is not { } from) throw new Refusal("Enter the contract’s first day.", nameof(From));
        if (facts.Until < from) throw new Refusal($"The last day comes before the first, {Words.Day(from)}. Change one of them.", nameof(Until));
        if (facts.Follows == Id) throw new Refusal("A contract cannot follow itself. Choose the one before it.", "Follows");
        Title = Said.Line(facts.Title, "the contract’s title", 200, nameof(Title));
        Reaches = Said.LineOrNothing(facts.Reaches, "whom it reaches", 500, nameof(Reaches));
        (From, Until, FollowsId, Cost) = (from, facts.Until, facts.Follows, Said.PriceOrNothing(facts.Cost, "the cost", nameof(Cost)));
        SetParties(facts.Parties);
        _courses.RemoveAll(c => !facts.Courses.Contains(c.CourseId));
        _courses.AddRange(facts.Courses.Distinct().Where(id => _courses.All(c => c.CourseId != id)).Select(id => new ContractCourse(Id, id)));
    }

    private void SetParties(IReadOnlyList<(Guid? Partner, PartyDuty Duty)> wanted)
    {
        if (wanted.Count == 0) throw new Refusal("Say who does what: at least one party with its duty.", "Parties");
        if (wanted.Distinct().Count() < wanted.Count) throw new Refusal("A party stands there twice with the same duty. Take one away.", "Parties");
        _parties.RemoveAll(p => !wanted.Contains((p.PartnerId, p.Duty)));
        _parties.AddRange(wanted.Where(w => _parties.All(p => (p.PartnerId, p.Duty) != w)).Select(w => new ContractParty(Id, w.Partner, w.Duty)));
    }
}

/// <summary>What is said of a contract. A party without a partner is the virtual school itself.</summary>
internal sealed record ContractFacts(
    string? Title, DateOnly? From, DateOnly? Until, decimal? Cost, string? Reaches, Guid? Follows,
    IReadOnlyList<(Guid? Partner, PartyDuty Duty)> Parties, IReadOnlyCollection<Guid> Courses);
