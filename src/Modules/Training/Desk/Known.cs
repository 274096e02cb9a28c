using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Desk;

/// <summary>Refuses what a form names that is not there: taken away meanwhile, or never there.</summary>
internal sealed class Known(TrainingDbContext data)
{
    public async Task RequireWordsAsync(WordKind kind, IReadOnlyCollection<Guid> words, string field, CancellationToken cancel)
    {
        if (await data.Set<CatalogueWord>().CountAsync(w => w.Kind == kind && words.Contains(w.Id), cancel) < words.Distinct().Count())
            throw new Refusal("Choose from the list: what you chose is not on it any more.", field);
    }

    public async Task RequireCoursesAsync(IReadOnlyCollection<Guid> courses, string field, CancellationToken cancel)
    {
        if (await data.Set<Course>().CountAsync(c => courses.Contains(c.Id), cancel) < courses.Distinct().Count())
            throw new Refusal("Choose a course from the list.", field);
    }

    public async Task RequirePartnersAsync(IReadOnlyCollection<Guid> partners, string field, CancellationToken cancel)
    {
        if (await data.Set<Partner>().CountAsync(p => partners.Contains(p.Id), cancel) < partners.Distinct().Count())
            throw new Refusal("Choose an organisation from the list.", field);
    }

    public async Task RequireContractAsync(Guid? contract, string field, CancellationToken cancel)
    {
        if (contract is { } id && !await data.Set<Contract>().AnyAsync(c => c.Id == id, cancel)) throw new Refusal("Choose a contract from the list.", field);
    }
}
