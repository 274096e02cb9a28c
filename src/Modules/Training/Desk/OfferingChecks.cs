using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Domain.Offerings;

namespace VirtualSchool.Training.Desk;

/// <summary>Looks up what an offering names elsewhere: the contract, who gives it, the school.</summary>
internal sealed class OfferingChecks(IMediator mediator, Known known)
{
    /// <summary>The facts with the school's name.</summary>
    /// <exception cref="Refusal">One of them is not there.</exception>
    public async Task<OfferingFacts> CheckedAsync(OfferingFacts facts, int? hostUrn, CancellationToken cancel)
    {
        await known.RequireContractAsync(facts.ContractId, "ContractId", cancel);
        if (facts.ProviderId is { } provider) await known.RequirePartnersAsync([provider], "ProviderId", cancel);
        if (hostUrn is not { } urn) return facts with { Host = null };
        var school = (await mediator.Send(new FindSchools([urn]), cancel)).SingleOrDefault()
            ?? throw new Refusal($"No school has the number {urn}. Look it up on the school’s page or in the national register.", "HostSchool");
        return facts with { Host = (school.Urn, school.Name) };
    }
}
