using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Partners;

namespace VirtualSchool.Training.Desk;

/// <summary>What the forms and filters about training offer to choose from.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record FindFormChoices : IQuery<FormChoices>;

/// <summary>Lists to choose from, in their order; what is retired is left out.</summary>
internal sealed record FormChoices(
    IReadOnlyList<Choice> Audience, IReadOnlyList<Choice> Strands, IReadOnlyList<Choice> Levels, IReadOnlyList<Choice> Courses, IReadOnlyList<Choice> Partners, IReadOnlyList<Choice> Contracts)
{
    public static FormChoices None { get; } = new([], [], [], [], [], []);
}

internal sealed class FindFormChoicesHandler(TrainingDbContext data) : IRequestHandler<FindFormChoices, FormChoices>
{
    public async Task<FormChoices> Handle(FindFormChoices query, CancellationToken cancel)
    {
        var words = (await data.Set<CatalogueWord>().AsNoTracking().Where(w => w.RetiredOn == null).OrderBy(w => w.Place).ThenBy(w => w.Name).ToListAsync(cancel))
            .ToLookup(w => w.Kind, w => new Choice($"{w.Id}", w.Name, w.Meaning));
        var courses = await data.Set<Course>().AsNoTracking().Where(c => c.RetiredOn == null).OrderBy(c => c.Title).Select(c => new Choice(c.Id.ToString(), c.Title + " (" + c.Reference + ")", null)).ToListAsync(cancel);
        var partners = await data.Set<Partner>().AsNoTracking().OrderBy(p => p.Name).Select(p => new Choice(p.Id.ToString(), p.Name, null)).ToListAsync(cancel);
        var contracts = await data.Set<Contract>().AsNoTracking().OrderByDescending(c => c.From).ThenBy(c => c.Title).Select(c => new Choice(c.Id.ToString(), c.Title, null)).ToListAsync(cancel);
        return new FormChoices([.. words[WordKind.Audience]], [.. words[WordKind.Strand]], [.. words[WordKind.Level]], courses, partners, contracts);
    }
}
