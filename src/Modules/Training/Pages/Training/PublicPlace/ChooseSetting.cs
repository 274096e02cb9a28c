using System.Globalization;
using MediatR;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Pages.PublicPlace;

/// <summary>Finds the school that somebody means.</summary>
/// <param name="Text">What they typed.</param>
/// <param name="Choice">What they chose of what was offered; null when nothing was.</param>
[AllowEveryone]
internal sealed record ChooseSetting(string? Text, string? Choice) : IQuery<SettingChosen>;

/// <summary>The school or team.</summary>
/// <param name="Urn">The school's number; null for words of their own.</param>
/// <param name="Words">Its name.</param>
/// <param name="Alike">Schools to choose from; empty when it is clear.</param>
internal sealed record SettingChosen(int? Urn, string? Words, IReadOnlyList<SchoolAlike> Alike);

internal sealed class ChooseSettingHandler(IMediator mediator) : IRequestHandler<ChooseSetting, SettingChosen>
{
    private const int Most = 6;

    public async Task<SettingChosen> Handle(ChooseSetting query, CancellationToken cancel)
    {
        if (query.Text?.Trim() is not { Length: > 0 and <= 200 } text || query.Choice == PlaceInput.OwnWords) return new(null, query.Text?.Trim(), []);
        if (await ChosenAsync(query.Choice, cancel) is { } chosen) return new(chosen.Urn, chosen.Name, []);
        var alike = await mediator.Send(new SearchSchools(text, Most), cancel);
        return alike.Where(s => string.Equals(s.Name, text, StringComparison.OrdinalIgnoreCase) || s.Urn.ToString(CultureInfo.InvariantCulture) == text).ToList() is [var exact]
            ? new(exact.Urn, exact.Name, [])
            : new(null, text, alike);
    }

    private async Task<SchoolAlike?> ChosenAsync(string? choice, CancellationToken cancel) =>
        int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var urn) ? (await mediator.Send(new SearchSchools($"{urn}", 1), cancel)).SingleOrDefault() : null;
}
