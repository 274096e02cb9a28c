using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Time;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Pages.Settings;

/// <summary>The words by which this council sorts courses and learners, in their order.</summary>
[AllowRoles(Role.TrainingCoordinator, Role.Head, Role.Adviser)]
internal sealed record CatalogueWords : IQuery<IReadOnlyList<WordRow>>;

internal sealed record WordRow(Guid Id, WordKind Kind, string Name, string? Meaning, int Place, DateOnly? RetiredOn);

/// <summary>Adds a word, or changes one.</summary>
/// <param name="Id">Which; null to add one.</param>
/// <param name="Place">Where it stands among those of its kind, low first; null for last.</param>
/// <param name="Offered">False for one that is not offered to choose any more; what bears it keeps it.</param>
[AllowRoles(Role.TrainingCoordinator, Role.Head)]
internal sealed record SaveWord(Guid? Id, WordKind Kind, string? Name, string? Meaning, int? Place, bool Offered) : ICommand;

internal sealed class SaveWordValidator : AbstractValidator<SaveWord>
{
    public SaveWordValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the word.");
        RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose what the word names.");
        RuleFor(c => c.Place).InclusiveBetween(0, 10_000).When(c => c.Place is not null).WithMessage("Enter a place between 0 and 10,000.");
    }
}

internal sealed class CatalogueWordsHandler(TrainingDbContext data, TimeProvider clock) : IRequestHandler<CatalogueWords, IReadOnlyList<WordRow>>, IRequestHandler<SaveWord, Unit>
{
    public async Task<IReadOnlyList<WordRow>> Handle(CatalogueWords query, CancellationToken cancel) =>
        [.. (await data.Set<CatalogueWord>().AsNoTracking().ToListAsync(cancel)).OrderBy(w => w.Kind).ThenBy(w => w.Place).ThenBy(w => w.Name).Select(w => new WordRow(w.Id, w.Kind, w.Name, w.Meaning, w.Place, w.RetiredOn))];

    public async Task<Unit> Handle(SaveWord command, CancellationToken cancel)
    {
        var name = command.Name!.Trim();
        if (await data.Set<CatalogueWord>().AnyAsync(w => w.Kind == command.Kind && w.Name == name && w.Id != command.Id, cancel)) throw new Refusal($"“{name}” is there already.", "Name");
        var last = await data.Set<CatalogueWord>().Where(w => w.Kind == command.Kind).MaxAsync(w => (int?)w.Place, cancel) ?? 0;
        var word = command.Id is { } id ? await data.Set<CatalogueWord>().FindAsync([id], cancel) ?? throw new NotFound("word") : New(command, last + 10);
        word.Reword(command.Name, command.Meaning);
        if (command.Place is { } place) word.Move(place);
        if (command.Offered) word.BringBack();
        else word.Retire(clock.Today());
        return Unit.Value;
    }

    private CatalogueWord New(SaveWord command, int place)
    {
        var word = new CatalogueWord(command.Kind, command.Name, command.Meaning, place);
        data.Add(word);
        return word;
    }
}
