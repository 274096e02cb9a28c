using System.ComponentModel.DataAnnotations;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Pages.Partners;

/// <summary>What is typed of a contract.</summary>
internal sealed class ContractInput
{
    /// <summary>Chosen as a party for the virtual school itself.</summary>
    public const string Ourselves = "ourselves";

    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }

    [Pounds, Display(Name = "Cost")]
    public decimal? Cost { get; set; }

    [Display(Name = "Whom it reaches")]
    public string? Reaches { get; set; }

    [Display(Name = "It goes on from")]
    public Guid? Follows { get; set; }

    public List<PartyInput> Parties { get; set; } = [];

    [Display(Name = "Courses that it covers")]
    public List<Guid> Courses { get; set; } = [];

    public uint? Version { get; set; }

    public static ContractInput Of(ContractShown contract) => new()
    {
        Title = contract.Title,
        From = contract.From,
        Until = contract.Until,
        Cost = contract.Cost?.Pounds,
        Reaches = contract.Reaches,
        Follows = contract.Follows?.Id,
        Version = contract.Version,
        Parties = [.. contract.Parties.Select(p => new PartyInput { Partner = p.Partner?.ToString() ?? Ourselves, Duty = p.Duty })],
        Courses = [.. contract.Courses.Select(c => c.Id)],
    };

    public ContractFacts ToFacts() => new(Title, From, Until, Cost, Reaches, Follows, [.. Parties.Where(p => p.Partner is not null || p.Duty is not null).Select(p => p.ToParty())], Courses);
}

internal sealed class PartyInput
{
    public string? Partner { get; set; }

    public PartyDuty? Duty { get; set; }

    public (Guid? Partner, PartyDuty Duty) ToParty()
    {
        if (Partner is null || Duty is null) throw new Refusal("Choose both who the party is and what it takes on.", "Parties");
        return (Partner == ContractInput.Ourselves ? null : Guid.TryParse(Partner, out var id) ? id : throw new Refusal("Choose a party from the list.", "Parties"), Duty.Value);
    }
}
